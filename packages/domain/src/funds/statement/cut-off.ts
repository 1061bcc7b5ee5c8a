import type { IsoDate } from '../../calendar/iso-date.ts'
import { balanceOf } from '../book/balance.ts'
import { type Book, isFundOpen } from '../book/book.ts'
import { loansOn } from '../book/loans-on.ts'
import { type Dong, dong, sumDong } from '../dong.ts'
import { balanceOn } from '../evenings.ts'
import { claimOn } from '../loans/claim.ts'
import type { LoanHistory } from '../loans/history.ts'
import { laterTermsOf } from '../loans/phase.ts'
import type { Loan, LoanConditions } from '../loans/schema.ts'
import { type Fund, funds } from '../records/account.ts'
import type { OpeningSourceDraft } from '../records/draft-schema.ts'
import { capitalOf } from './capital.ts'

/** The rest of a loan: the principal still owed, and the conditions for the time that remains. */
type LoanLeft = Pick<Loan, 'borrower' | 'guarantor' | 'purpose'> & {
  readonly principalDong: Dong
  readonly conditions: LoanConditions
}

/** What a fund has at the end of a day, in the form of a cut-off sheet. The sources add up to cash and loans. */
export type CutOffFund = {
  readonly fund: Fund
  readonly cashDong: Dong
  readonly sources: readonly OpeningSourceDraft[]
  readonly loans: readonly LoanLeft[]
}

/** What a new book would begin with after this day: the funds that exist then. Unpaid interest is not included. */
export function cutOffOf(book: Book, asOf: IsoDate): readonly CutOffFund[] {
  const capital = capitalOf(book, asOf)
  const open = loansOn(book, asOf).flatMap((history) => leftOf(history, asOf) ?? [])
  return funds
    .filter((fund) => isFundOpen(book, fund, asOf))
    .map((fund) => {
      const cashDong = balanceOf(book, `${fund}:cash`, asOf)
      const loans = fund === 'incomeFund' ? open : []
      const received = capital
        .filter((one) => one.fund === fund)
        .map(({ source, giver, amountDong }): OpeningSourceDraft => ({ source, giver, amountDong }))
      const held = sumDong([cashDong, ...loans.map(({ principalDong }) => principalDong)])
      const usedDong = dong(held - sumDong(received.map(({ amountDong }) => amountDong)))
      const used = { source: 'used', giver: null, amountDong: usedDong } as const
      return { fund, cashDong, loans, sources: usedDong === 0 ? received : [...received, used] }
    })
}

/** The rest of a loan after the day; `null` when nothing is owed any more. */
function leftOf(history: LoanHistory, asOf: IsoDate): LoanLeft | null {
  const principalDong = balanceOn(history.owed, asOf)
  if (principalDong === 0) return null
  const { borrower, guarantor, purpose, terms: first } = history.loan
  const { monthlyRateBasisPoints, interest, repayment, ...terms } =
    laterTermsOf(history, asOf).at(-1) ?? first
  const { instalments } = claimOn(history, asOf)
  const months = Math.max(instalments.filter(({ dueOn }) => dueOn > asOf).length, 1)
  const gone = terms.months - months
  const graceMonths = Math.min(Math.max(terms.graceMonths - gone, 0), months - 1)
  const conditions = { months, monthlyRateBasisPoints, interest, repayment, graceMonths }
  return { borrower, guarantor, purpose, principalDong, conditions }
}
