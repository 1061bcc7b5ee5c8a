import { compareDates, type IsoDate } from '../calendar/iso-date.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { Dong } from './dong.ts'
import type { FundRefusal, LimitBreach } from './refusal.ts'
import type { Ledger, LoanTerms, Regulation } from './schema.ts'

/** I.2.b:3: the regulation in force on the day, which is the newest that has begun; `null` when it has ended or there is none. */
export function regulationOn({ regulations }: Pick<Ledger, 'regulations'>, date: IsoDate): Regulation | null {
  const newest = regulations.findLast(({ from }) => from <= date)
  return newest === undefined || (newest.to !== null && newest.to <= date) ? null : newest
}

/** Which limits would a loan on these terms break, whatever is in the fund? */
export function loanBreachesOf(regulation: Regulation, terms: LoanTerms): readonly LimitBreach[] {
  return [
    ...beyond('loanSize', { most: regulation.limits.loanDongMax, asked: terms.principalDong }),
    ...conditionBreachesOf(regulation, terms),
  ]
}

/** The limits that also hold when a loan is given new conditions: they add nothing to what is owed. */
export function conditionBreachesOf({ limits }: Regulation, terms: LoanTerms): readonly LimitBreach[] {
  const { termMonthsMax, monthlyRateBasisPointsMax } = limits
  return [
    ...beyond('term', { most: termMonthsMax, asked: terms.months }),
    ...beyond('monthlyRate', { most: monthlyRateBasisPointsMax, asked: terms.monthlyRateBasisPoints }),
  ]
}

/** Would the loan take too large a share of the fund, which is its cash and its loans together? */
export function shareBreachesOf(
  { limits }: Regulation,
  { principalDong }: LoanTerms,
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

/**
 * The book with one more regulation. It begins after the one before it and after every loan that was given, so that no
 * loan is ever judged by a rule that came later.
 */
export function adoptRegulation(ledger: Ledger, regulation: Regulation): Result<Ledger, FundRefusal> {
  const judged = ledger.transactions
    .filter(({ kind }) => kind === 'disbursement' || kind === 'restructuring')
    .map(({ valueOn }) => valueOn)
  const after = [...ledger.regulations.map(({ from }) => from), ...judged].toSorted(compareDates).at(-1)
  if (after !== undefined && regulation.from <= after) return refuse({ reason: 'regulationTooEarly', after })
  return accept({ ...ledger, regulations: [...ledger.regulations, regulation] })
}
