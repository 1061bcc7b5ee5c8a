import type { Language } from '../text/language.ts'
import type { Plan } from './schema.ts'

/** The documents on which a plan rests, in one line; empty when it names none. */
export function wordLegalBasis({ legalBasis }: Pick<Plan, 'legalBasis'>, language: Language): string {
  return legalBasis.map((source) => (typeof source === 'string' ? source : source[language])).join('; ')
}
