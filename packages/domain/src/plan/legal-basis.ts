import type { InLanguage, Wording } from '../text/language.ts'

/** What a plan is based on. Plans adopted before sources were given in two languages name each by one text. */
type Resting = { readonly legalBasis: readonly (Wording | string)[] }

/** The documents on which a plan rests, in one line; empty when it names none. */
export function describeLegalBasis({ legalBasis }: Resting, { language }: InLanguage): string {
  return legalBasis.map((source) => (typeof source === 'string' ? source : source[language])).join('; ')
}
