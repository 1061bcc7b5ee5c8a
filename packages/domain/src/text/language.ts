/** The languages that every sentence of the domain comes in; Vietnamese is the source. */
export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

/** One sentence or name, in each language. */
export type Wording = Readonly<Record<Language, string>>

/** What every describer is told beside the value, and beside what it names: in which language. */
export type InLanguage = { readonly language: Language }
