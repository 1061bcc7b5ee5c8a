import type { Refusal } from '@lienthehe/api/contract'
import { createMemo, untrack } from 'solid-js'
import type { FilledIn } from '../forms/form.ts'
import {
  describeProblem,
  type FormField,
  problemsFound,
  problemsLeft,
  problemsRefused,
  type Wrong,
} from '../forms/problems.ts'
import { useLanguage } from '../language.tsx'

/** The content of a sheet that is a form: its fields, and the version of the record when the sheet was begun. */
export type FormBody<Entry extends object> = { readonly entry: Entry; readonly version: number }

/**
 * The form of a sheet that is filled in on this device. Input that cannot be sent is reported beside its field while
 * typing. What the server refused is reported until that field is edited.
 */
export function createFormSheet<Entry extends object>(sheet: {
  readonly entry: () => Entry
  readonly onEntry: (entry: Entry) => void
  readonly refusal: () => Refusal | null
  readonly fields: (entry: Entry) => readonly FormField[]
  readonly wrongIn: (entry: Entry) => readonly Wrong[]
}): FilledIn<Entry> {
  const { language } = useLanguage()
  const refusal = createMemo(sheet.refusal)
  const refused = createMemo(() => {
    const known = refusal()
    return known === null ? undefined : { known, entry: untrack(sheet.entry) }
  })
  const standing = createMemo(() => {
    const typed = sheet.entry()
    const before = refused()
    const told = before === undefined ? [] : problemsRefused(before.known, {}, before.entry)
    const left = problemsLeft(told, sheet.fields(typed), { judged: before?.entry ?? typed, typed })
    return [...problemsFound(sheet.wrongIn(typed)), ...left]
  })
  return {
    entry: sheet.entry,
    change: (changed) => sheet.onEntry({ ...sheet.entry(), ...changed }),
    problemOf: (path) => {
      const problem = standing().find((known) => known.path === path)
      return problem && describeProblem(problem, language())
    },
  }
}
