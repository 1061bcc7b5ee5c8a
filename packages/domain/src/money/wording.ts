import { labelContributionSource } from '../funds/records/wording.ts'
import { formatDong } from '../funds/wording.ts'
import { formatInteger, formatShare } from '../text/format.ts'
import type { InLanguage, Language } from '../text/language.ts'
import type { Money } from './money-on.ts'
import type { MoneyOrigin } from './money-sums.ts'
import type { UnitMoney } from './unit-money.ts'

/** `Dự án`, `Số dư khi mở sổ`, `Lãi và phạt từ các khoản vay` … */
export function labelMoneyOrigin(origin: MoneyOrigin, language: Language): string {
  switch (origin) {
    case 'opening':
      return { vi: 'Số dư khi mở sổ', en: 'Balance when the book was opened' }[language]
    case 'loanIncome':
      return { vi: 'Lãi và phạt từ các khoản vay', en: 'Interest and penalties on loans' }[language]
    default:
      return labelContributionSource(origin, language)
  }
}

/**
 * A sum of the unit: `5.000.000 đồng` if every club keeps a book, `từ 5.000.000 đồng` if only some do, and `chưa biết`
 * if none does. An unknown sum is never shown as zero.
 */
export function describeUnitSum(
  amountDong: number,
  {
    unit: { clubs, clubsWithoutBook },
    language,
  }: InLanguage & { readonly unit: Pick<UnitMoney, 'clubs' | 'clubsWithoutBook'> },
): string {
  if (clubs === clubsWithoutBook) return { vi: 'chưa biết', en: 'not known' }[language]
  const amount = formatDong(amountDong, language)
  if (clubsWithoutBook === 0) return amount
  return { vi: `từ ${amount}`, en: `at least ${amount}` }[language]
}

/** How many clubs keep no book: `12 trên 139 câu lạc bộ chưa có sổ`. */
export function describeWithoutBook(
  { clubs, clubsWithoutBook }: Pick<UnitMoney, 'clubs' | 'clubsWithoutBook'>,
  { language }: InLanguage,
): string {
  const [without, all] = [formatInteger(clubsWithoutBook, language), formatInteger(clubs, language)]
  if (clubsWithoutBook === 0)
    return { vi: `Cả ${all} câu lạc bộ đều có sổ`, en: `All ${all} clubs have a book` }[language]
  return {
    vi: `${without} trên ${all} câu lạc bộ chưa có sổ`,
    en: `${without} of ${all} clubs have no book yet`,
  }[language]
}

/** The share of the debt that is at risk: `4,2%`, or `–` if nothing is owed, since there is no share then. */
export function describeRisk(
  { atRiskDong, outstandingDong }: Pick<Money, 'atRiskDong' | 'outstandingDong'>,
  { language }: InLanguage,
): string {
  return outstandingDong === 0 ? '–' : formatShare(atRiskDong, outstandingDong, language)
}
