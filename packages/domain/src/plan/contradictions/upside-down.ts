import type { Contradiction } from '../problem.ts'

/** Reports a band whose low end is above its high end. */
export function upsideDown(
  { low, high }: { readonly low: number; readonly high: number },
  path: Contradiction['path'],
): readonly Contradiction[] {
  return low <= high ? [] : [{ kind: 'upsideDown', low, high, path }]
}
