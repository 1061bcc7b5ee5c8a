/** By what a list of clubs can be put in order; clubs that are alike in it stand by their names. */
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

/** How a list stands by a rule of the plan: `rule:club.women`. */
export type RuleSort = `rule:${string}`
export type ClubSort = (typeof clubSorts)[number] | RuleSort

/** The order that a word of an address names; `null`: it names none. */
export function clubSortOf(word: string): ClubSort | null {
  const known = clubSorts.find((sort) => sort === word)
  if (known !== undefined) return known
  return /^rule:[a-z]+\.[A-Za-z0-9]{1,50}$/.test(word) ? `rule:${word.slice('rule:'.length)}` : null
}
