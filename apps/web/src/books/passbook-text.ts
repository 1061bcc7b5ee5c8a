import { formatDate, type Language, type Wording } from '@lienthehe/domain'
import { wordDong, wordDongInFull, wordMonthlyRate } from '@lienthehe/domain/funds'
import type { LoanView } from './queries.ts'

/** What a borrower asks, in her order, in the words of screen, message and paper alike. */
type Card = Pick<LoanView, 'position' | 'next' | 'date' | 'club'>

/** What was lent: `Vay 4.800.000 đồng ngày 17/04/2025, nuôi gà. 12 tháng, lãi 0,5% một tháng.` */
export function wordLent({ position: { loan } }: Pick<Card, 'position'>): Wording {
  const { principalDong, startsOn, months, monthlyRateBasisPoints } = loan.terms
  const day = formatDate(startsOn)
  return {
    vi: `Vay ${wordDong(principalDong, 'vi')} ngày ${day}, ${loan.purpose}. ${months} tháng, lãi ${wordMonthlyRate(monthlyRateBasisPoints, 'vi')} một tháng.`,
    en: `${wordDong(principalDong, 'en')} lent on ${day}, ${loan.purpose}. ${months} months at ${wordMonthlyRate(monthlyRateBasisPoints, 'en')} a month.`,
  }
}

/** What is still owed of the principal, or that nothing is. */
export function wordOwed({ position }: Pick<Card, 'position'>): Wording {
  if (position.status === 'writtenOff')
    return { vi: 'Khoản vay đã được xóa nợ.', en: 'The loan was written off.' }
  if (position.outstandingDong === 0)
    return { vi: 'Đã trả hết, không còn nợ.', en: 'All is paid; nothing is owed.' }
  return {
    vi: `Còn nợ ${wordDong(position.outstandingDong, 'vi')} tiền gốc.`,
    en: `${wordDong(position.outstandingDong, 'en')} of the principal is still owed.`,
  }
}

/** When to bring how much, in figures and in words; `null` once nothing is owed. */
export function wordNext({ next }: Pick<Card, 'next'>): Wording | null {
  if (next === null) return null
  const sentence = (language: Language) => {
    const sum = `${wordDong(next.totalDong, language)} (${wordDongInFull(next.totalDong, language)})`
    const on = formatDate(next.on)
    return { vi: `Lần tới, ngày ${on}, cần mang ${sum}.`, en: `Next time, on ${on}: ${sum}.` }[language]
  }
  return { vi: sentence('vi'), en: sentence('en') }
}

/** All of it as a message that can be sent by Zalo or read out: one sentence a line. */
export function wordMessage(card: Card, name: string): Wording {
  const next = wordNext(card)
  const lines = (language: Language) =>
    [
      `${card.club.name}, ${formatDate(card.date)}.`,
      `${name}: ${wordLent(card)[language]}`,
      wordOwed(card)[language],
      ...(next === null ? [] : [next[language]]),
    ].join('\n')
  return { vi: lines('vi'), en: lines('en') }
}
