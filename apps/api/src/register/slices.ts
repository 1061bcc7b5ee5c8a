import { setImmediate as nextTurn } from 'node:timers/promises'

/** Runs the work for slices of `size` things, until all are done. Other requests are answered between two slices. */
export async function inSlices(
  { all, size }: { readonly all: number; readonly size: number },
  work: (from: number, to: number) => void | Promise<void>,
): Promise<void> {
  for (let from = 0; from < all; from += size) {
    await work(from, Math.min(from + size, all))
    await nextTurn()
  }
}
