/** The languages of every sentence of the domain; Vietnamese is the original. */
export const languages = ['vi', 'en'] as const
export type Language = (typeof languages)[number]

/** One sentence or name, in each language. */
export type Wording = Readonly<Record<Language, string>>

/** The language, which every function named `describe…` gets in addition to the value. */
export type InLanguage = { readonly language: Language }
