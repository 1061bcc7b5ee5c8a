/** The kinds of records of a unit’s work, other than papers. */
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

/** Whose record it is: that of the named agency that owes it, or of nobody named in the plan. */
export const evidenceAgencies = ['owner', 'unnamed'] as const
