/** The keys and places in lists that lead to something in a document: `targets`, 2, `demand`. */
export type FormPath = { readonly path: readonly (string | number)[] }

/** At one place a document does not have the form that it must have; put into words by `describeFormProblem`. */
export type FormProblem = FormPath &
  (
    | { readonly kind: 'notJson' }
    | { readonly kind: 'missing' }
    | { readonly kind: 'unknownKeys'; readonly keys: readonly string[] }
    | { readonly kind: 'wrongType'; readonly expected: 'text' | 'wholeNumber' | 'list' | 'object' }
    | { readonly kind: 'empty' }
    | { readonly kind: 'tooSmall'; readonly least: number }
    | { readonly kind: 'tooLarge'; readonly most: number }
    | { readonly kind: 'notOneOf'; readonly choices: readonly string[] }
    | { readonly kind: 'malformed' }
    | { readonly kind: 'noSuchDay' }
  )
