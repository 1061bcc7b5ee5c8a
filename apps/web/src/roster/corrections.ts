import { createSignal } from 'solid-js'
import { queryClient } from '../api.ts'
import { makeKey } from '../forms/intent.ts'
import type { Correction, DraftEdits } from './edits.ts'
import type { RosterDraft } from './queries.ts'

/**
 * Types texts into cells of a draft, one after the other: whoever is quick loses nothing, as each waits for the one
 * before. Once none is waiting the draft is loaded again, with every row judged again.
 */
export function createCorrections(draft: () => Pick<RosterDraft, 'id' | 'version'>, edits: DraftEdits) {
  const [waiting, setWaiting] = createSignal(0)
  const [failure, setFailure] = createSignal<unknown>()
  const [corrected, setCorrected] = createSignal<number>()
  const queue = { last: Promise.resolve(), version: 0 }

  const send = async ({ sheet, row, field, text }: Correction): Promise<void> => {
    const { id } = draft()
    // What was corrected a moment ago may not have been loaded yet.
    const version = Math.max(draft().version, queue.version)
    try {
      const answer = await edits.correct({
        id,
        version,
        sheet,
        row,
        field,
        text,
        key: makeKey(),
      })
      queue.version = answer.version
      setFailure(undefined)
      setCorrected(row)
    } catch (error) {
      setFailure(error)
    }
    if (waiting() === 1)
      await Promise.all(edits.touches().map((queryKey) => queryClient.invalidateQueries({ queryKey })))
  }

  return {
    correct: (correction: Correction): void => {
      setWaiting((before) => before + 1)
      queue.last = queue.last.then(() => send(correction)).finally(() => setWaiting((before) => before - 1))
    },
    waiting,
    busy: () => waiting() > 0,
    failure,
    corrected,
  }
}

export type Corrections = ReturnType<typeof createCorrections>
