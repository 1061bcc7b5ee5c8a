import type { InLanguage, Wording } from '../text/language.ts'

/** What a plan rests on. One that was adopted before its sources were said in two languages names them by a text alone. */
type Resting = { readonly legalBasis: readonly (Wording | string)[] }

/** The documents on which a plan rests, in one line; empty when it names none. */
export function describeLegalBasis({ legalBasis }: Resting, { language }: InLanguage): string {
  return legalBasis.map((source) => (typeof source === 'string' ? source : source[language])).join('; ')
}
