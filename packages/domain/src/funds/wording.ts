import { formatInteger } from '../text/format.ts'
import type { Language } from '../text/language.ts'
import { numberWords } from '../text/number-words.ts'

/** `5.000.000 đồng` */
export function formatDong(amountDong: number, language: Language): string {
  return `${formatInteger(amountDong, language)} đồng`
}

/** An amount in words, as a receipt shows it beside the figures: `năm triệu đồng`. Not for negative amounts. */
export function formatDongInFull(amountDong: number, language: Language): string {
  return `${numberWords(amountDong, language)} đồng`
}
