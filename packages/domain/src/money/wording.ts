import { wordContributionSource } from '../funds/book/wording.ts'
import { wordDong } from '../funds/wording.ts'
import { formatInteger, formatShare } from '../text/format.ts'
import type { Language } from '../text/language.ts'
import type { Money } from './money-on.ts'
import type { MoneyOrigin } from './money-sums.ts'
import type { UnitMoney } from './unit-money.ts'

/** `Dự án`, `Số dư khi mở sổ`, `Lãi và phạt từ các khoản vay` … */
export function wordMoneyOrigin(origin: MoneyOrigin, language: Language): string {
  switch (origin) {
    case 'opening':
      return { vi: 'Số dư khi mở sổ', en: 'Balance when the book was opened' }[language]
    case 'loanIncome':
      return { vi: 'Lãi và phạt từ các khoản vay', en: 'Interest and penalties on loans' }[language]
    default:
      return wordContributionSource(origin, language)
  }
}

/**
 * A sum of the unit: `5.000.000 đồng` where each club keeps a book, `từ 5.000.000 đồng` where some do not, and `chưa biết`
 * where none does: what is not known is never zero.
 */
export function wordUnitSum(
  amountDong: number,
  { clubs, clubsWithoutBook }: Pick<UnitMoney, 'clubs' | 'clubsWithoutBook'>,
  language: Language,
): string {
  if (clubs === clubsWithoutBook) return { vi: 'chưa biết', en: 'not known' }[language]
  const amount = wordDong(amountDong, language)
  if (clubsWithoutBook === 0) return amount
  return { vi: `từ ${amount}`, en: `at least ${amount}` }[language]
}

/** How many clubs keep no book: `12 trên 139 câu lạc bộ chưa có sổ`. */
export function wordWithoutBook(
  { clubs, clubsWithoutBook }: Pick<UnitMoney, 'clubs' | 'clubsWithoutBook'>,
  language: Language,
): string {
  const [without, all] = [formatInteger(clubsWithoutBook, language), formatInteger(clubs, language)]
  if (clubsWithoutBook === 0)
    return { vi: `Cả ${all} câu lạc bộ đều có sổ`, en: `All ${all} clubs have a book` }[language]
  return {
    vi: `${without} trên ${all} câu lạc bộ chưa có sổ`,
    en: `${without} of ${all} clubs have no book yet`,
  }[language]
}

/** The share of what is owed that is at risk: `4,2%`; `–` where nothing is owed, of which no share can be said. */
export function wordRisk(
  { atRiskDong, outstandingDong }: Pick<Money, 'atRiskDong' | 'outstandingDong'>,
  language: Language,
): string {
  return outstandingDong === 0 ? '–' : formatShare(atRiskDong, outstandingDong, language)
}
