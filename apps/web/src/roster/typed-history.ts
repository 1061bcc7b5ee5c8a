import type { TypedCell } from '@lienthehe/office/roster/words'
import { createSignal } from 'solid-js'

/** A set of cells that were typed into on this page, with the texts before and after. */
export type TypedStep = {
  readonly before: readonly TypedCell[]
  readonly beyond: { rows: number; columns: number }
}

/** The steps that can be undone, the newest first. */
export function createTypedHistory(type: (cells: readonly TypedCell[]) => void) {
  const [steps, setSteps] = createSignal<readonly TypedStep[]>([])
  const [undone, setUndone] = createSignal(0)
  return {
    /** Types a block, and remembers the earlier texts. */
    take: (cells: readonly TypedCell[], step: TypedStep) => {
      setUndone(0)
      setSteps((earlier) => [step, ...earlier])
      type(cells)
    },
    undo: () => {
      const [step, ...earlier] = steps()
      if (step === undefined) return
      setSteps(earlier)
      setUndone(step.before.length)
      type(step.before)
    },
    latest: () => steps()[0],
    /** How many cells the last undo restored. */
    undone,
  }
}
