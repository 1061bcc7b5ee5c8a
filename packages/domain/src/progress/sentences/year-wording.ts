import type { Language } from '../../text/language.ts'

/** `Năm 2025: đạt` — the course or word of the year before, as a label beside the open one. */
export function describeYear(year: number, answer: string, language: Language): string {
  return `${{ vi: 'Năm', en: 'In' }[language]} ${year}: ${answer.toLowerCase()}`
}
