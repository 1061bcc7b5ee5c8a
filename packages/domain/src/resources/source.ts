import type { FundingSource, Plan } from '../plan/schema.ts'
import type { WrongField } from '../refusals/invalid-input.ts'
import type { MoneySource } from '../sources/source.ts'

/**
 * Under which clause of the plan's section IV does money of this source fall, and what is it called there? `undefined`:
 * the plan does not count on it. In plan 146 the budget of a commune is IV.1, “Ngân sách nhà nước”.
 */
export function fundingSourceOf(
  { fundingSources }: Pick<Plan, 'fundingSources'>,
  source: MoneySource,
): FundingSource | undefined {
  return fundingSources.find(({ sources }) => sources.includes(source))
}

/** Does the plan count on money of this source (section IV)? What is wrong, by the path of the field. */
export function checkSource(
  { source }: { readonly source: MoneySource },
  plan: Pick<Plan, 'fundingSources'>,
): readonly WrongField[] {
  return fundingSourceOf(plan, source) === undefined ? [{ field: 'source', problem: 'choiceUnknown' }] : []
}
