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

/**
 * Whose record it must be: one that names the agency that owes the obligation, or one that names no agency of the plan.
 */
export const evidenceAgencies = ['owner', 'unnamed'] as const
