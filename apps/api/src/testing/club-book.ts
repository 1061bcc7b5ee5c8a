import { isoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import { dong, type LoanId, regulationTemplate } from '@lienthehe/domain/funds'
import type { MemberId } from '@lienthehe/domain/members'
import type { Instance } from './instance.ts'
import { uuidOf } from './two-provinces.ts'

type Caller = Awaited<ReturnType<Instance['as']>>

/** A regulation with which a club may begin. */
export const clubRegulation = {
  ...regulationTemplate,
  number: '01/QC-CLB',
  issuedOn: isoDate('2025-01-02'),
  from: isoDate('2025-01-02'),
  to: null,
  limits: { ...regulationTemplate.limits, loanFundPercentMax: 50 },
  dueDay: 'dayOfLoan',
} as const

export const yearOfEqualParts = {
  months: 12,
  monthlyRateBasisPoints: 100,
  interest: 'flat',
  repayment: 'equalInstalments',
  graceMonths: 0,
} as const

export const borrowingOf = (borrower: MemberId, purpose = 'nuôi gà') => ({
  valueOn: isoDate('2025-03-21'),
  borrower,
  guarantor: null,
  purpose,
  principalDong: dong(6_000_000),
  conditions: yearOfEqualParts,
})

/** A member's request to the board for a loan. */
export const requestDraft = (borrower: MemberId) => {
  const { valueOn: _, ...borrowing } = borrowingOf(borrower)
  return { ...borrowing, requestedOn: isoDate('2025-11-10'), plan: 'bán gà sau sáu tháng' }
}

/**
 * Begins a club's book: a regulation, 20 million đồng in the income fund, 3 million in the activity fund, and a loan of
 * 6 million to this member. One of its repayments will be reversed if a second person confirms the proposal.
 */
export async function beginBook(
  { books }: Caller,
  { club, borrower, text }: { readonly club: ClubId; readonly borrower: MemberId; readonly text: string },
): Promise<{ readonly loan: LoanId; readonly proposal: number }> {
  let keys = 0
  const own = () => ({ key: uuidOf(`book of ${club} ${++keys}`), club })
  const capital = { valueOn: isoDate('2025-01-05'), source: 'project', giver: text } as const
  await books.adoptRegulation({ ...own(), regulation: clubRegulation })
  const given = [
    { ...capital, fund: 'incomeFund', amountDong: 20_000_000 },
    { ...capital, fund: 'activityFund', amountDong: 3_000_000 },
  ] as const
  for (const draft of given) await books.contribute({ ...own(), draft })
  const { loan } = await books.lend({ ...own(), draft: borrowingOf(borrower, `nuôi gà ${text}`) })
  if (loan === null) throw new Error('no loan has begun')
  const { transaction } = await books.repay({
    ...own(),
    draft: { valueOn: isoDate('2025-04-21'), loan, amountDong: 560_000 },
    seen: null,
  })
  if (transaction === null) throw new Error('nothing was repaid')
  const draft = {
    kind: 'reversal',
    valueOn: isoDate('2025-04-22'),
    reverses: transaction,
    reason: text,
  } as const
  await books.propose({ ...own(), draft })
  return { loan, proposal: 1 }
}
