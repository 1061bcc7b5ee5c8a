/**
 * The columns of a list of clubs beside its name, in the order in which they stand; among them, after `established`, one for
 * each rule of the plan about who the members are.
 */
export const clubColumns = [
  'village',
  'commune',
  'district',
  'communeNow',
  'cohort',
  'established',
  'status',
] as const
export type ClubColumn = (typeof clubColumns)[number]
