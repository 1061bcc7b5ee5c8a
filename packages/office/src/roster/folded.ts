import { foldText } from '@lienthehe/domain/text'

/** Words without diacritics and punctuation, for comparing what people typed: `H'Mông` is `h mong`. */
export function foldedWords(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
