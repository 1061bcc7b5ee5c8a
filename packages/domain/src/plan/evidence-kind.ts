/** What stands on record of a unit’s work beside its papers. */
export const evidenceKinds = [
  'approvedMoney',
  'course',
  'material',
  'gift',
  'foreignGift',
  'programme',
  'event',
  'media',
  'exchange',
  'checkUp',
  'longTermCare',
  'clubVisit',
  'unitVisit',
  'clubFounded',
  'yearClosed',
  'phaseClosed',
] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

/** Whose record it is: of the agency that owes, by its name, or of nobody whom the plan names. */
export const evidenceAgencies = ['owner', 'unnamed'] as const
