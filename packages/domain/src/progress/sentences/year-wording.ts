import type { InLanguage } from '../../text/language.ts'

/** `Năm 2025: đạt`: the result of the year before, as a label beside the current open result. */
export function describeYear(
  answer: string,
  { year, language }: InLanguage & { readonly year: number },
): string {
  return `${{ vi: 'Năm', en: 'In' }[language]} ${year}: ${answer.toLowerCase()}`
}
