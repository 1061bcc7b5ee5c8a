import type { InLanguage, Wording } from '../text/language.ts'

/** A plan's legal basis. Plans adopted before sources were stored in two languages have one text for each source. */
type Resting = { readonly legalBasis: readonly (Wording | string)[] }

/** The documents that a plan is based on, in one line; empty if it names none. */
export function describeLegalBasis({ legalBasis }: Resting, { language }: InLanguage): string {
  return legalBasis.map((source) => (typeof source === 'string' ? source : source[language])).join('; ')
}
