/** What a list of clubs can be sorted by; clubs with equal values are sorted by name. */
export const clubSorts = [
  'name',
  'village',
  'commune',
  'district',
  'communeNow',
  'cohort',
  'established',
  'members',
  'status',
] as const

/** Sorts by the club's result on a rule of the plan: `rule:club.women`. */
export type RuleSort = `rule:${string}`
export type ClubSort = (typeof clubSorts)[number] | RuleSort

/** The sort order that this word of a web address stands for, or `null` if it stands for none. */
export function clubSortOf(word: string): ClubSort | null {
  const known = clubSorts.find((sort) => sort === word)
  if (known !== undefined) return known
  return /^rule:[a-z]+\.[A-Za-z0-9]{1,50}$/.test(word) ? `rule:${word.slice('rule:'.length)}` : null
}
