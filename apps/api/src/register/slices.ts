import { setImmediate as nextTurn } from 'node:timers/promises'

/** The longest that work on a whole province keeps everybody else waiting. */
const sliceMs = 15

/** Does the work one by one, and lets others be answered in between. */
export async function inSlices<One>(
  all: Iterable<One>,
  work: (one: One) => void | Promise<void>,
): Promise<void> {
  let begun = performance.now()
  for (const one of all) {
    await work(one)
    if (performance.now() - begun < sliceMs) continue
    await nextTurn()
    begun = performance.now()
  }
}
