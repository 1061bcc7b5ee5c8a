import type { DraftOrigin } from '@lienthehe/domain/plan'
import { createEffect, createSignal, on, onCleanup, untrack } from 'solid-js'
import { api, refusalOf } from '../api.ts'
import type { Form } from '../forms/form.ts'
import { mergeEntries } from '../forms/merge-entries.ts'
import { isSame } from '../forms/problems.ts'
import { createWrite } from '../forms/write.ts'
import { draftPath, touchedByDrafts } from '../plans/drafts.ts'
import { type DraftEntry, entryOf, fieldsIn } from './draft-entry.ts'

/** A draft as the server has it. */
export type Kept = { readonly id: string; readonly version: number; readonly entry: DraftEntry }

type Keeping = {
  readonly origin: DraftOrigin
  readonly typed: DraftEntry
  readonly over: Omit<Kept, 'entry'> | undefined
}

/**
 * How long typing must pause before a save: long enough to finish a sentence, short enough to lose little when a device
 * is turned off.
 */
const idleMs = 4_000

/** Saves the draft on the server, on request and automatically after a pause in typing. */
export function createKeeper(
  form: Pick<Form<DraftEntry>, 'entry' | 'change'>,
  draft: { readonly origin: DraftOrigin; readonly first: DraftEntry; readonly kept: Kept | undefined },
) {
  const [kept, setKept] = createSignal(draft.kept)
  const [theirs, setTheirs] = createSignal<Kept>()
  const [tried, setTried] = createSignal<DraftEntry>()
  const isDirty = () => !isSame(form.entry(), kept()?.entry ?? draft.first)
  const noteKept = ({ id, version }: Omit<Kept, 'entry'>, { typed }: Keeping) => {
    setKept({ id, version, entry: typed })
    // After a reload, this draft is opened again. The router is bypassed, because nothing on the screen changes.
    window.history.replaceState(window.history.state, '', draftPath(id))
  }
  const write = createWrite<Keeping, Omit<Kept, 'entry'>>({
    send,
    touches: touchedByDrafts,
    onSaved: noteKept,
  })

  const keep = () => {
    if (write.busy()) return
    const typed = form.entry()
    setTried(typed)
    // An earlier input was saved, though its answer was lost.
    if (write.isSavedEarlier()) return write.recover(noteKept)
    const known = kept()
    write.submit({ origin: draft.origin, typed, over: known && { id: known.id, version: known.version } })
  }
  const rests = () =>
    !isDirty() ||
    write.busy() ||
    theirs() !== undefined ||
    (write.refusal() !== undefined && isSame(tried(), form.entry()))
  keepWhenIdle({ entry: form.entry, rests: () => rests() && !write.isSavedEarlier(), keep })
  createEffect(
    on(
      () => write.refusal()?.reason,
      async (reason) => {
        const known = untrack(kept)
        if (known === undefined) return
        const now = reason === 'stale' ? await readKept(known.id) : undefined
        setTheirs(now)
        // Someone else discarded or issued the draft. What is typed here can still be saved as a separate draft.
        if (reason === 'notFound' || (reason === 'stale' && now === undefined)) setKept(undefined)
      },
    ),
  )

  const settle = (entry: DraftEntry) => {
    setKept(theirs())
    setTheirs(undefined)
    write.reset()
    form.change(entry)
  }
  return {
    ...{ keep, kept, isDirty, busy: write.busy, refusal: write.refusal, error: write.error },
    /**
     * Someone else saved another version in the meantime. The conflict is resolved field by field, as in other forms.
     */
    stale: staleOf({
      form,
      theirs,
      opened: () => kept()?.entry ?? draft.first,
      keep,
      busy: write.busy,
      settle,
    }),
  }
}

/** Saves the draft once typing pauses, unless nothing changed or a conflict has to be resolved first. */
function keepWhenIdle(known: {
  readonly entry: () => DraftEntry
  readonly rests: () => boolean
  readonly keep: () => void
}): void {
  createEffect(() => {
    known.entry()
    if (known.rests()) return
    const timer = setTimeout(known.keep, idleMs)
    onCleanup(() => clearTimeout(timer))
  })
}

/** The content and the actions of the dialog that resolves a conflict between two versions. */
function staleOf(known: {
  readonly form: Pick<Form<DraftEntry>, 'entry'>
  readonly theirs: () => Kept | undefined
  readonly opened: () => DraftEntry
  readonly keep: () => void
  readonly busy: () => boolean
  readonly settle: (entry: DraftEntry) => void
}) {
  const { form, theirs, opened, keep, busy, settle } = known
  const merged = (stored: Kept) =>
    mergeEntries(fieldsIn(opened()), fieldsIn(form.entry()), fieldsIn(stored.entry))
  return {
    entry: () => fieldsIn(form.entry()),
    busy,
    stale: () => {
      const stored = theirs()
      return stored && { stored: fieldsIn(stored.entry), meanwhile: merged(stored).meanwhile }
    },
    rebase: () => {
      const stored = theirs()
      if (stored !== undefined) settle(entryOf(merged(stored).entry))
    },
    submit: keep,
    restart: () => {
      const stored = theirs()
      if (stored !== undefined) settle(stored.entry)
    },
  }
}

async function send({ key, origin, typed, over }: Keeping & { readonly key: string }) {
  if (over === undefined) return await api.planDrafts.begin.mutate({ key, origin, typed })
  const { version } = await api.planDrafts.keep.mutate({ key, typed, ...over })
  return { id: over.id, version }
}

/** The draft as it is stored now; `undefined`: it no longer exists. */
async function readKept(id: string): Promise<Kept | undefined> {
  try {
    const { version, typed } = await api.planDrafts.get.query({ id })
    return { id, version, entry: typed }
  } catch (error) {
    if (refusalOf(error)?.reason === 'notFound') return undefined
    throw error
  }
}
