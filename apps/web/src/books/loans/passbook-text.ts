import type { IsoDate, Language, Wording } from '@lienthehe/domain'
import {
  formatDong,
  formatDongInFull,
  formatMonthlyRate,
  type LoanStatus,
  type LoanTerms,
  type NextPayment,
} from '@lienthehe/domain/funds'
import { formatDate } from '@lienthehe/domain/text'
import type { LoanView } from '../queries.ts'

/** What the texts about one loan need: for screen, message and paper, in the order in which a borrower asks. */
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
export function describeLent({ terms, purpose }: Told['lent']): Wording {
  const { principalDong, startsOn, months, monthlyRateBasisPoints } = terms
  const day = formatDate(startsOn)
  return {
    vi: `Vay ${formatDong(principalDong, 'vi')} ngày ${day}, ${purpose}. ${months} tháng, lãi ${formatMonthlyRate(monthlyRateBasisPoints, 'vi')} một tháng.`,
    en: `${formatDong(principalDong, 'en')} lent on ${day}, ${purpose}. ${months} months at ${formatMonthlyRate(monthlyRateBasisPoints, 'en')} a month.`,
  }
}

/** The remaining principal; or that the loan is fully repaid or written off. */
export function describeOwed({ status, outstandingDong }: Told['owed']): Wording {
  if (status === 'writtenOff') return { vi: 'Khoản vay đã được xóa nợ.', en: 'The loan was written off.' }
  if (outstandingDong === 0) return { vi: 'Đã trả hết, không còn nợ.', en: 'Paid in full; nothing is owed.' }
  return {
    vi: `Còn nợ ${formatDong(outstandingDong, 'vi')} tiền gốc.`,
    en: `${formatDong(outstandingDong, 'en')} of the principal is still owed.`,
  }
}

/** When to bring how much, in figures and in words; `null` once nothing is owed. */
export function describeNext({ next }: Pick<Told, 'next'>): Wording | null {
  if (next === null) return null
  const sentence = (language: Language) => {
    const sum = `${formatDong(next.totalDong, language)} (${formatDongInFull(next.totalDong, language)})`
    const on = formatDate(next.on)
    return { vi: `Lần tới, ngày ${on}, cần mang ${sum}.`, en: `Next time, on ${on}: ${sum}.` }[language]
  }
  return { vi: sentence('vi'), en: sentence('en') }
}

/** The whole state of the loan as a message that can be sent by Zalo or read out: one sentence per line. */
export function describeMessage({ club, date, lent, owed, next }: Told, name: string): Wording {
  const soon = describeNext({ next })
  const lines = (language: Language) =>
    [
      `${club}, ${formatDate(date)}.`,
      `${name}: ${describeLent(lent)[language]}`,
      describeOwed(owed)[language],
      ...(soon === null ? [] : [soon[language]]),
    ].join('\n')
  return { vi: lines('vi'), en: lines('en') }
}
