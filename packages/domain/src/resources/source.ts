import type { FundingSource, Plan } from '../plan/schema.ts'
import type { WrongField } from '../refusals/invalid-input.ts'
import type { MoneySource } from '../sources/source.ts'

/**
 * The clause of section IV that money of this source belongs to, and the plan's name for it; `undefined`: the plan does
 * not count on the source. In plan 146 a commune's budget is under IV.1, “Ngân sách nhà nước”.
 */
export function fundingSourceOf(
  { fundingSources }: Pick<Plan, 'fundingSources'>,
  source: MoneySource,
): FundingSource | undefined {
  return fundingSources.find(({ sources }) => sources.includes(source))
}

/** Does the plan count on money of this source (section IV)? If not, the wrong field with its problem. */
export function checkSource(
  { source }: { readonly source: MoneySource },
  plan: Pick<Plan, 'fundingSources'>,
): readonly WrongField[] {
  return fundingSourceOf(plan, source) === undefined ? [{ field: 'source', problem: 'choiceUnknown' }] : []
}
