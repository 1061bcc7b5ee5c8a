/**
 * The columns of a list of clubs after the name, in their order on screen. One column for each of the plan's rules
 * about the members comes after `established`.
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
