import { formatDate, type IsoDate, type Language, type Wording } from '@lienthehe/domain'
import {
  type LoanStatus,
  type LoanTerms,
  type NextPayment,
  wordDong,
  wordDongInFull,
  wordMonthlyRate,
} from '@lienthehe/domain/funds'
import type { LoanView } from './queries.ts'

/** What screen, message and paper say of one loan, in the order in which its borrower asks. */
export type Told = {
  readonly club: string
  readonly date: IsoDate
  readonly lent: {
    readonly terms: Pick<LoanTerms, 'principalDong' | 'startsOn' | 'months' | 'monthlyRateBasisPoints'>
    readonly purpose: string
  }
  readonly owed: { readonly status: LoanStatus; readonly outstandingDong: number }
  readonly next: NextPayment | null
}

export function toldOf({ club, date, position, next }: LoanView): Told {
  return { club: club.name, date, lent: position.loan, owed: position, next }
}

/** What was lent: `Vay 4.800.000 đồng ngày 17/04/2025, nuôi gà. 12 tháng, lãi 0,5% một tháng.` */
export function wordLent({ terms, purpose }: Told['lent']): Wording {
  const { principalDong, startsOn, months, monthlyRateBasisPoints } = terms
  const day = formatDate(startsOn)
  return {
    vi: `Vay ${wordDong(principalDong, 'vi')} ngày ${day}, ${purpose}. ${months} tháng, lãi ${wordMonthlyRate(monthlyRateBasisPoints, 'vi')} một tháng.`,
    en: `${wordDong(principalDong, 'en')} lent on ${day}, ${purpose}. ${months} months at ${wordMonthlyRate(monthlyRateBasisPoints, 'en')} a month.`,
  }
}

/** What is still owed of the principal, or that nothing is. */
export function wordOwed({ status, outstandingDong }: Told['owed']): Wording {
  if (status === 'writtenOff') return { vi: 'Khoản vay đã được xóa nợ.', en: 'The loan was written off.' }
  if (outstandingDong === 0) return { vi: 'Đã trả hết, không còn nợ.', en: 'Paid in full; nothing is owed.' }
  return {
    vi: `Còn nợ ${wordDong(outstandingDong, 'vi')} tiền gốc.`,
    en: `${wordDong(outstandingDong, 'en')} of the principal is still owed.`,
  }
}

/** When to bring how much, in figures and in words; `null` once nothing is owed. */
export function wordNext({ next }: Pick<Told, 'next'>): Wording | null {
  if (next === null) return null
  const sentence = (language: Language) => {
    const sum = `${wordDong(next.totalDong, language)} (${wordDongInFull(next.totalDong, language)})`
    const on = formatDate(next.on)
    return { vi: `Lần tới, ngày ${on}, cần mang ${sum}.`, en: `Next time, on ${on}: ${sum}.` }[language]
  }
  return { vi: sentence('vi'), en: sentence('en') }
}

/** All of it as a message that can be sent by Zalo or read out: one sentence a line. */
export function wordMessage({ club, date, lent, owed, next }: Told, name: string): Wording {
  const soon = wordNext({ next })
  const lines = (language: Language) =>
    [
      `${club}, ${formatDate(date)}.`,
      `${name}: ${wordLent(lent)[language]}`,
      wordOwed(owed)[language],
      ...(soon === null ? [] : [soon[language]]),
    ].join('\n')
  return { vi: lines('vi'), en: lines('en') }
}
