import type { Wording } from '@lienthehe/domain'
import { formatDong, formatMonthlyRate, formatVoucher, labelTransactionKind } from '@lienthehe/domain/funds'
import type { MemberId } from '@lienthehe/domain/members'
import { formatDate } from '@lienthehe/domain/text'
import { cutOffWords } from '../closing/cut-off-words.ts'
import type { ListedProposal } from '../queries.ts'
import { decisionWords } from './decision-words.ts'

/**
 * What is proposed, with everything that the confirming person must know: which slip, or whose loan, how much and on
 * what conditions.
 */
export function labelAsked(
  { proposal: { asks }, vouchers, loan }: ListedProposal,
  names: Readonly<Record<MemberId, string>>,
): Wording {
  if (asks.kind === 'opening') return cutOffWords.asked(formatDate(asks.valueOn))
  const who = loan === null ? '' : (names[loan.borrower] ?? '–')
  if (asks.kind === 'reversal') {
    const slips = vouchers.map(formatVoucher).join(', ')
    if (slips !== '') return { vi: `Hủy phiếu ${slips}`, en: `Cancel ${slips}` }
    return {
      vi: `Hủy quyết định về khoản vay của ${who}`,
      en: `Cancel a decision about the loan of ${who}`,
    }
  }
  const effectOf = (language: 'vi' | 'en') =>
    asks.kind === 'restructuring'
      ? decisionWords.conditions(
          asks.conditions.months,
          formatMonthlyRate(asks.conditions.monthlyRateBasisPoints, language),
        )[language]
      : decisionWords.givenUp(formatDong(loan?.outstandingDong ?? 0, language))[language]
  const say = (language: 'vi' | 'en') =>
    `${labelTransactionKind(asks.kind, language)}, ${who}: ${effectOf(language)}`
  return { vi: say('vi'), en: say('en') }
}
