import type { IsoDate } from '../../calendar/iso-date.ts'
import type { Dong } from '../dong.ts'
import type { LoanLimit } from './policy.ts'
import type { Regulation } from './schema.ts'

/** A limit of the club's regulation, with what it allows and what was asked for: đồng, months, basis points a month. */
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

/** I.2.b:3: the regulation in force on the day, which is the newest that has begun; `null` when it has ended or there is none. */
export function regulationOn<Rule extends Pick<Regulation, 'from' | 'to'>>(
  regulations: readonly Rule[],
  date: IsoDate,
): Rule | null {
  const newest = regulations.findLast(({ from }) => from <= date)
  return newest === undefined || (newest.to !== null && newest.to <= date) ? null : newest
}

/** Which limits would a loan on these terms break, regardless of the money in the fund? */
export function loanBreachesOf(regulation: Regulation, terms: LimitedTerms): readonly LimitBreach[] {
  return [
    ...beyond('loanSize', { most: regulation.limits.loanDongMax, asked: terms.principalDong }),
    ...conditionBreachesOf(regulation, terms),
  ]
}

/** The limits that also hold when a loan is given new conditions: they add nothing to what is owed. */
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

/** Would the loan take too large a share of the fund, that is, of its cash and its loans together? */
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
