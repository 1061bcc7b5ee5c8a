import { formatDate, type MemberId, type Wording } from '@lienthehe/domain'
import { wordDong, wordMonthlyRate, wordTransactionKind, wordVoucher } from '@lienthehe/domain/funds'
import { cutOffWords } from './cut-off-words.ts'
import { decisionWords } from './decision-words.ts'
import type { ListedProposal } from './queries.ts'

/**
 * What is proposed, as the person who confirms it must know it: which slip, or whose loan, how much and on what
 * conditions.
 */
export function wordAsked(
  { proposal: { asks }, vouchers, loan }: ListedProposal,
  names: Readonly<Record<MemberId, string>>,
): Wording {
  if (asks.kind === 'opening') return cutOffWords.asked(formatDate(asks.valueOn))
  const who = loan === null ? '' : (names[loan.borrower] ?? '–')
  if (asks.kind === 'reversal') {
    const slips = vouchers.map(wordVoucher).join(', ')
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
          wordMonthlyRate(asks.conditions.monthlyRateBasisPoints, language),
        )[language]
      : decisionWords.givenUp(wordDong(loan?.outstandingDong ?? 0, language))[language]
  const say = (language: 'vi' | 'en') =>
    `${wordTransactionKind(asks.kind, language)}, ${who}: ${effectOf(language)}`
  return { vi: say('vi'), en: say('en') }
}
