/**
 * The columns of a list of clubs after the name, in their order on screen. After `established` the list also shows one
 * column for each of the plan’s rules about members.
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
