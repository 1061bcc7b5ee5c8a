import { isSame } from './problems.ts'

/** One field that somebody else saved while this form was open. */
export type MeanwhileChange<Field> = {
  readonly field: Field
  /**
   * True if the user typed another value here. That value stays in the field, and replaces the stored one when saved.
   */
  readonly typedHere: boolean
}

/**
 * Combines the input typed here with what somebody else saved meanwhile: an untouched field takes the stored value, a
 * typed one keeps its text.
 */
export function mergeEntries<Entry extends object>(
  opened: Entry,
  typed: Entry,
  stored: Entry,
): { readonly entry: Entry; readonly meanwhile: readonly MeanwhileChange<keyof Entry>[] } {
  const fields = Object.keys(stored).filter((key): key is keyof Entry & string => key in typed)
  const changed = fields.filter((field) => !isSame(opened[field], stored[field]))
  const touched = (field: keyof Entry) => !isSame(opened[field], typed[field])
  const taken = changed.filter((field) => !touched(field)).map((field) => [field, stored[field]])
  return {
    entry: { ...typed, ...Object.fromEntries(taken) },
    meanwhile: changed
      .filter((field) => !isSame(typed[field], stored[field]))
      .map((field) => ({ field, typedHere: touched(field) })),
  }
}
