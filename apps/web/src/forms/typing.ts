import { createEffect, createSignal, untrack } from 'solid-js'
import { mergeEntries } from './merge-entries.ts'
import { isSame } from './problems.ts'

/** A version of a form's record, as its fields show it. */
export type Version<Entry> = { readonly entry: Entry; readonly version: number }

/**
 * What is typed into a form, together with the version it is based on. An untouched form always shows what is stored
 * now; a touched one is left alone and only accepts newer versions that change none of its fields.
 */
export function createTyping<Entry extends object>(stored: () => Version<Entry>, typed?: Entry) {
  const opened = untrack(stored)
  const [base, setBase] = createSignal(opened)
  const [entry, setEntry] = createSignal(typed ?? opened.entry)
  const isDirty = () => !isSame(entry(), base().entry)
  const merged = () => mergeEntries(base().entry, entry(), stored().entry)

  const follow = (now: Version<Entry>) => {
    const isUntouched = !isDirty()
    if (isUntouched) setEntry(() => now.entry)
    if (isUntouched || isSame(now.entry, base().entry)) setBase(now)
  }
  createEffect(() => {
    const now = stored()
    untrack(() => follow(now))
  })

  return {
    entry,
    base,
    isDirty,
    change: (changed: Partial<Entry>): void => {
      setEntry((before) => ({ ...before, ...changed }))
    },
    /** Notes that the input is stored, so no warning about losing it is needed any more. */
    settle: (): void => {
      setBase((before) => ({ ...before, entry: entry() }))
    },
    /** Continues from the present stored record: fields typed here stay, the rest is taken from the record. */
    rebase: (): void => {
      const onTop = merged().entry
      setBase(stored())
      setEntry(() => onTop)
    },
    /** Discards the typed input. */
    restart: (): void => {
      setBase(stored())
      setEntry(() => stored().entry)
    },
    /** A version saved since this form was opened, and what changed in it; `undefined` if there is none. */
    newer: () => {
      const now = stored()
      return now.version === base().version ? undefined : { stored: now.entry, meanwhile: merged().meanwhile }
    },
  }
}
