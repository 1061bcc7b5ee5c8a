import type { Contradiction } from '../problem.ts'

/** A band whose low end lies above its high one. */
export function upsideDown(
  { low, high }: { readonly low: number; readonly high: number },
  path: Contradiction['path'],
): readonly Contradiction[] {
  return low <= high ? [] : [{ kind: 'upsideDown', low, high, path }]
}
