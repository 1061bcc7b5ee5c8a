import { setImmediate as nextTurn } from 'node:timers/promises'

/** Processes this many things, `size` of them at a time, and lets others be answered in between. */
export async function inSlices(
  { all, size }: { readonly all: number; readonly size: number },
  work: (from: number, to: number) => void | Promise<void>,
): Promise<void> {
  for (let from = 0; from < all; from += size) {
    await work(from, Math.min(from + size, all))
    await nextTurn()
  }
}
