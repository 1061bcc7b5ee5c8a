import { isIsoDate } from '../calendar/iso-date.ts'
import { formatDate } from '../text/format.ts'
import type { Language, Wording } from '../text/language.ts'

/** The label of a stored word; `undefined` for an unknown word. */
export type WordOf = (text: string, language: Language) => string | undefined

/**
 * The words with which the history describes changes to one concept, such as a member or a report. Each concept has
 * them beside its transitions.
 */
export type HistoryWords = {
  /** What was done, e.g. `member.edit`. */
  readonly actions: Readonly<Record<string, Wording>>
  /** What was changed, by the name of the field. */
  readonly fields: Readonly<Record<string, Wording>>
  /** How to label a stored word, by the name of the field and of its part: `departure.reason`. */
  readonly values?: Readonly<Record<string, WordOf>>
  /** What to show for an empty field, if that is more than “not recorded”. */
  readonly empty?: Readonly<Record<string, Wording>>
}

/** Says what somebody did, e.g. `Sửa thành viên`; for an action that no concept knows, its id. */
export function labelHistoryAction(
  concepts: readonly HistoryWords[],
  action: string,
  language: Language,
): string {
  return concepts.find(({ actions }) => action in actions)?.actions[action]?.[language] ?? action
}

/** The name of a field on screen; for a field that no concept knows, its id. */
export function labelHistoryField(
  concepts: readonly HistoryWords[],
  field: string,
  language: Language,
): string {
  return concepts.find(({ fields }) => field in fields)?.fields[field]?.[language] ?? field
}

/** A stored value in words that a person can read. `placeNames`: the names of units by their keys. */
export function labelHistoryValue(
  concepts: readonly HistoryWords[],
  { field, value }: { readonly field: string; readonly value: unknown },
  language: Language,
  placeNames: ReadonlyMap<string, string>,
): string {
  const word = (name: string, part: unknown) =>
    labelHistoryValue(concepts, { field: name, value: part }, language, placeNames)
  if (value === null || value === undefined) return describeEmpty(concepts, field, language)
  if (Array.isArray(value))
    return value.length === 0
      ? { vi: 'không có', en: 'none' }[language]
      : value.map((part) => word(field, part)).join('; ')
  if (typeof value === 'boolean') return { vi: value ? 'có' : 'không', en: value ? 'yes' : 'no' }[language]
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([, part]) => part !== null)
      .map(([name, part]) => word(`${field}.${name}`, part))
      .join(', ')
  return describeText(concepts, { field, text: String(value) }, language, placeNames)
}

function describeEmpty(concepts: readonly HistoryWords[], field: string, language: Language): string {
  const empty = concepts.flatMap((concept) => concept.empty?.[field] ?? [])[0]
  return (empty ?? { vi: 'chưa ghi', en: 'not recorded' })[language]
}

function describeText(
  concepts: readonly HistoryWords[],
  { field, text }: { readonly field: string; readonly text: string },
  language: Language,
  placeNames: ReadonlyMap<string, string>,
): string {
  const label = concepts.flatMap(({ values }) => values?.[field]?.(text, language) ?? [])[0]
  if (label !== undefined) return label
  return isIsoDate(text) ? formatDate(text) : (placeNames.get(text) ?? text)
}

/** Labels a stored word if it is one of the known words. */
export function amongKnown<Word extends string>(
  known: readonly Word[],
  label: (word: Word, language: Language) => string,
): WordOf {
  return (text, language) => {
    const found = known.find((word) => word === text)
    return found === undefined ? undefined : label(found, language)
  }
}
