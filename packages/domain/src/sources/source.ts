/**
 * Where money for clubs comes from (IV): one list for what founds a club, what its funds receive, what a budget holds and
 * what donors give. Which clause each belongs to is the plan's own data: `fundingSourceOf`. A source stays what it was
 * on its day: `district` keeps its meaning for money of the years that had districts.
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

/** Is the source one of many, so that a record says which by its own name: `Quỹ Vì người nghèo`, `HelpAge`? */
export function isNamedSource(source: MoneySource): boolean {
  return namedSources.includes(source)
}
