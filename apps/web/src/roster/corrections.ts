import { type RosterField, type RowPlace, rowId, type TypedCell } from '@lienthehe/office/roster/words'
import { createSignal } from 'solid-js'
import { queryClient } from '../api.ts'
import { makeKey } from '../forms/intent.ts'
import type { DraftEdits } from './edits.ts'
import type { RosterDraft } from './queries.ts'

/**
 * Sends typed texts to cells of a draft, one block of cells after the other: each block waits for the one before, so
 * fast typing loses nothing. After the last one, the draft is loaded again, with all rows checked again. If a block did
 * not reach the server, its texts stay in their cells until it is sent again.
 */
export function createCorrections(draft: () => Pick<RosterDraft, 'id' | 'version'>, edits: DraftEdits) {
  const [waiting, setWaiting] = createSignal(0)
  const [failure, setFailure] = createSignal<unknown>()
  const [unsent, setUnsent] = createSignal<readonly TypedCell[]>([])
  const [corrected, setCorrected] = createSignal<readonly TypedCell[]>([])
  const typed = createTypedTexts()
  const queue = { last: Promise.resolve(), version: 0, blocks: 0 }

  const send = async (cells: readonly TypedCell[]): Promise<void> => {
    const { id } = draft()
    // The last answer may be newer than the loaded draft, because the draft is loaded only after the last block.
    const version = Math.max(draft().version, queue.version)
    try {
      const answer = await edits.correct({ id, version, cells: [...cells], key: makeKey() })
      queue.version = answer.version
      setFailure(undefined)
      setCorrected(cells)
    } catch (error) {
      setFailure(error)
      setUnsent((before) => [...before, ...cells])
    }
    if (queue.blocks === 1) {
      await Promise.all(edits.touches().map((queryKey) => queryClient.invalidateQueries({ queryKey })))
      typed.keepOnly(unsent())
    }
  }
  const correct = (cells: readonly TypedCell[]): void => {
    if (cells.length === 0) return
    typed.add(cells)
    setWaiting((before) => before + cells.length)
    queue.blocks += 1
    queue.last = queue.last
      .then(() => send(cells))
      .finally(() => {
        queue.blocks -= 1
        setWaiting((before) => before - cells.length)
      })
  }
  return {
    correct,
    /** Sends again the corrections that did not arrive. */
    retry: (): void => {
      const cells = unsent()
      setUnsent([])
      setFailure(undefined)
      correct(cells)
    },
    waiting,
    busy: () => waiting() > 0,
    failure,
    unsent,
    corrected,
    /** The text typed into a cell, if the loaded draft does not contain it yet. */
    typedText: typed.textOf,
  }
}

export type Corrections = ReturnType<typeof createCorrections>

/** The typed texts that the loaded draft does not contain yet, by cell. */
function createTypedTexts() {
  const [texts, setTexts] = createSignal<ReadonlyMap<string, string>>(new Map())
  const keyOf = (place: RowPlace, field: RosterField) => `${rowId(place)} ${field}`
  const byKey = (cells: readonly TypedCell[]) =>
    cells.map((cell) => [keyOf(cell, cell.field), cell.text] as const)
  return {
    textOf: (place: RowPlace, field: RosterField) => texts().get(keyOf(place, field)),
    add: (cells: readonly TypedCell[]) => setTexts((before) => new Map([...before, ...byKey(cells)])),
    keepOnly: (cells: readonly TypedCell[]) => setTexts(new Map(byKey(cells))),
  }
}
