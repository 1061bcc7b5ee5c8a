/** The languages that every sentence of the domain comes in; Vietnamese is the source. */
export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

/** One sentence or name, in each language. */
export type Wording = Readonly<Record<Language, string>>

/** What every describer gets in addition to the value: the language. */
export type InLanguage = { readonly language: Language }
