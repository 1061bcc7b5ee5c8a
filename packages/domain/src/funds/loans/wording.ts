import { formatInteger } from '../../text/format.ts'
import type { Language, Wording } from '../../text/language.ts'
import { type AgeBucket, ageBuckets } from './ageing.ts'
import type { InstalmentState } from './card.ts'
import type { LoanStatus } from './position.ts'
import type { LoanTerms } from './schema.ts'

/** A monthly rate in basis points: 65 is `0,65%`, 100 is `1%`. */
export function formatMonthlyRate(basisPoints: number, language: Language): string {
  const decimals = String(basisPoints % 100)
    .padStart(2, '0')
    .replace(/0+$/, '')
  const mark = language === 'vi' ? ',' : '.'
  return `${formatInteger(Math.floor(basisPoints / 100), language)}${decimals === '' ? '' : mark}${decimals}%`
}

const statusLabels: Readonly<Record<LoanStatus, Wording>> = {
  current: { vi: 'Trong hạn', en: 'On time' },
  late: { vi: 'Quá hạn', en: 'Late' },
  repaid: { vi: 'Đã trả hết', en: 'Repaid' },
  writtenOff: { vi: 'Đã xóa nợ', en: 'Written off' },
}

/** `Trong hạn`, `Quá hạn` … */
export function labelLoanStatus(status: LoanStatus, language: Language): string {
  return statusLabels[status][language]
}

/** `Trong hạn`, `Quá hạn 1–30 ngày` … */
export function labelAgeBucket(bucket: AgeBucket, language: Language): string {
  const days = ageBuckets.find((one) => one.bucket === bucket)
  if (days === undefined || days.to === 0) return { vi: 'Trong hạn', en: 'On time' }[language]
  const { from, to } = days
  return to === Number.POSITIVE_INFINITY
    ? { vi: `Quá hạn trên ${from - 1} ngày`, en: `More than ${from - 1} days late` }[language]
    : { vi: `Quá hạn ${from}–${to} ngày`, en: `${from}–${to} days late` }[language]
}

const interestLabels: Readonly<Record<LoanTerms['interest'], Wording>> = {
  flat: { vi: 'Lãi cố định trên tiền vay ban đầu', en: 'Flat, on the loan as it was lent' },
  declining: { vi: 'Lãi trên dư nợ giảm dần', en: 'On what is still owed' },
}

/** `Lãi cố định trên tiền vay ban đầu`, `Lãi trên dư nợ giảm dần`. */
export function labelInterestMethod(method: LoanTerms['interest'], language: Language): string {
  return interestLabels[method][language]
}

const repaymentLabels: Readonly<Record<LoanTerms['repayment'], Wording>> = {
  equalInstalments: { vi: 'Trả góp đều', en: 'Equal instalments' },
  equalPrincipal: { vi: 'Gốc chia đều', en: 'Equal principal' },
  bullet: { vi: 'Gốc trả cuối kỳ', en: 'Principal at the end' },
}

/** `Trả góp đều`, `Gốc chia đều`, `Gốc trả cuối kỳ`. */
export function labelRepaymentMethod(method: LoanTerms['repayment'], language: Language): string {
  return repaymentLabels[method][language]
}

const instalmentLabels: Readonly<Record<InstalmentState, Wording>> = {
  paid: { vi: 'đã trả', en: 'paid' },
  late: { vi: 'quá hạn', en: 'late' },
  next: { vi: 'kỳ tới', en: 'next' },
  upcoming: { vi: 'chưa đến', en: 'to come' },
  writtenOff: { vi: 'đã xóa', en: 'written off' },
}

/** `đã trả`, `quá hạn`, `kỳ tới` … */
export function labelInstalmentState(state: InstalmentState, language: Language): string {
  return instalmentLabels[state][language]
}
