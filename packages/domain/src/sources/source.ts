/**
 * The sources of money for clubs (IV). The same list is used for what founds a club, what its funds receive, what is in
 * a budget and what donors give. The plan says which clause each source belongs to: see `fundingSourceOf`. A source
 * keeps its meaning over time: `district` is still used for money from the years with districts.
 */
export const moneySources = [
  'central',
  'province',
  'district',
  'commune',
  'donor',
  'localFund',
  'association',
  'community',
  'members',
  'project',
  'foreignDonor',
] as const
export type MoneySource = (typeof moneySources)[number]

/** Is this word one of the list? */
export function isMoneySource(word: string): word is MoneySource {
  return moneySources.some((source) => source === word)
}

const namedSources: readonly MoneySource[] = ['donor', 'localFund', 'project', 'foreignDonor']

/**
 * Are there many sources of this kind, so that a record also has the source's own name, e.g. `Quỹ Vì người nghèo` or
 * `HelpAge`?
 */
export function isNamedSource(source: MoneySource): boolean {
  return namedSources.includes(source)
}
