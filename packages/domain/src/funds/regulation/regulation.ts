import type { IsoDate } from '../../calendar/iso-date.ts'
import type { Dong } from '../dong.ts'
import type { LoanLimit } from './policy.ts'
import type { Regulation } from './schema.ts'

/**
 * A limit of the club’s regulation that is exceeded: what it allows, and what was asked for, in đồng, months or basis
 * points a month.
 */
export type LimitBreach = {
  readonly limit: LoanLimit
  readonly most: number
  readonly asked: number
}

/** The terms of a loan that a regulation limits. */
type LimitedTerms = {
  readonly principalDong: number
  readonly months: number
  readonly monthlyRateBasisPoints: number
}

/**
 * I.2.b:3: the regulation in force on the day, that is, the newest one that has begun; `null` if that one has ended or
 * there is none.
 */
export function regulationOn<Rule extends Pick<Regulation, 'from' | 'to'>>(
  regulations: readonly Rule[],
  date: IsoDate,
): Rule | null {
  const newest = regulations.findLast(({ from }) => from <= date)
  return newest === undefined || (newest.to !== null && newest.to <= date) ? null : newest
}

/** The limits that a loan on these terms would break, whatever money the fund has. */
export function loanBreachesOf(regulation: Regulation, terms: LimitedTerms): readonly LimitBreach[] {
  return [
    ...beyond('loanSize', { most: regulation.limits.loanDongMax, asked: terms.principalDong }),
    ...conditionBreachesOf(regulation, terms),
  ]
}

/**
 * The limits of time and rate that these terms break. They also apply to new conditions of a loan. The other limits do
 * not, since new conditions add nothing to what is owed.
 */
export function conditionBreachesOf(
  { limits }: Regulation,
  terms: Omit<LimitedTerms, 'principalDong'>,
): readonly LimitBreach[] {
  const { termMonthsMax, monthlyRateBasisPointsMax } = limits
  return [
    ...beyond('term', { most: termMonthsMax, asked: terms.months }),
    ...beyond('monthlyRate', { most: monthlyRateBasisPointsMax, asked: terms.monthlyRateBasisPoints }),
  ]
}

/**
 * The limit on one loan’s share of the fund, if the loan breaks it; the fund is worth its cash and its loans together.
 */
export function shareBreachesOf(
  { limits }: Regulation,
  { principalDong }: Pick<LimitedTerms, 'principalDong'>,
  fundDong: Dong,
): readonly LimitBreach[] {
  const most = Math.floor((limits.loanFundPercentMax * Math.max(fundDong, 0)) / 100)
  return beyond('fundShare', { most, asked: principalDong })
}

function beyond(
  limit: LimitBreach['limit'],
  { most, asked }: Omit<LimitBreach, 'limit'>,
): readonly LimitBreach[] {
  return asked > most ? [{ limit, most, asked }] : []
}
