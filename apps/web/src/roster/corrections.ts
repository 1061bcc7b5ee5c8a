import type { RosterField } from '@lienthehe/office/roster/words'
import { createSignal } from 'solid-js'
import { api, queryClient } from '../api.ts'
import { createIntent } from '../intent.ts'
import { draftQuery, type RosterDraft } from './queries.ts'

export type Correction = { readonly row: number; readonly field: RosterField; readonly text: string }

/**
 * Types texts into cells of a draft, one after the other: whoever is quick loses nothing, as each waits for the one
 * before. Each is judged by the server, and the draft is loaded again.
 */
export function createCorrections(draft: () => Pick<RosterDraft, 'id' | 'version'>) {
  const intent = createIntent()
  const [waiting, setWaiting] = createSignal(0)
  const [failure, setFailure] = createSignal<unknown>()
  const [corrected, setCorrected] = createSignal<number>()
  const queue = { last: Promise.resolve() }

  const send = async ({ row, field, text }: Correction): Promise<void> => {
    const { id, version } = draft()
    const input = { id, version, row, field, text }
    try {
      await api.rosters.correct.mutate({ ...input, key: intent.keyFor(input) })
      intent.done()
      setFailure(undefined)
      setCorrected(row)
    } catch (error) {
      setFailure(error)
    }
    await queryClient.invalidateQueries({ queryKey: draftQuery(id).queryKey })
  }

  return {
    correct: (correction: Correction): void => {
      setWaiting((before) => before + 1)
      queue.last = queue.last.then(() => send(correction)).finally(() => setWaiting((before) => before - 1))
    },
    busy: () => waiting() > 0,
    failure,
    corrected,
  }
}

export type Corrections = ReturnType<typeof createCorrections>
