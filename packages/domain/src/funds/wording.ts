import { formatInteger } from '../text/format.ts'
import type { Language } from '../text/language.ts'

/** `5.000.000 đồng` */
export function wordDong(amountDong: number, language: Language): string {
  return `${formatInteger(amountDong, language)} đồng`
}
