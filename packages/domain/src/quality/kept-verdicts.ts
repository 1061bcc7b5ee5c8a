import type { ClubVerdict } from './assess.ts'

/**
 * A rule keeps at most this many verdicts, and only those on figures this small: the clubs of a province give a few
 * hundred.
 */
const verdictsMax = 4096
const figureMax = 255

/**
 * The verdicts that a rule has given, by the three figures that a verdict depends on. They are stored in
 * a table with at least three free places for each verdict, so that a search nearly always ends at its first place. A
 * key is never 0; a 0 marks a free place.
 */
export type KeptVerdicts<Actual> = {
  readonly judge: (actual: Actual) => ClubVerdict
  keys: Int32Array
  verdicts: ClubVerdict[]
  count: number
}

/** No verdict yet. `judge` makes one; it may depend on nothing but the three figures that `verdictOn` is given. */
export function keepVerdicts<Actual>(judge: (actual: Actual) => ClubVerdict): KeptVerdicts<Actual> {
  return { judge, keys: new Int32Array(16), verdicts: [], count: 0 }
}

/**
 * The verdict on these figures, made at the first call and then shared: clubs are alike, and to look a verdict up takes
 * less time than to make it, and less memory than one for each club. A kept verdict is frozen, and refers to nothing
 * of the facts that it was first made for.
 */
export function verdictOn<Actual extends object>(
  kept: KeptVerdicts<Actual>,
  actual: Actual,
  first: number,
  second: number,
  third: number,
): ClubVerdict {
  if ((first | second | third) > figureMax) return kept.judge(actual)
  const key = 1 + (first | (second << 8) | (third << 16))
  const verdict = kept.verdicts[placeOf(kept.keys, key)]
  return verdict ?? keepVerdict(kept, actual, key)
}

function keepVerdict<Actual extends object>(
  kept: KeptVerdicts<Actual>,
  actual: Actual,
  key: number,
): ClubVerdict {
  if (kept.count === verdictsMax) return kept.judge(actual)
  if (4 * kept.count >= kept.keys.length) growTable(kept)
  const verdict = Object.freeze(kept.judge(Object.freeze({ ...actual })))
  const place = placeOf(kept.keys, key)
  kept.keys[place] = key
  kept.verdicts[place] = verdict
  kept.count += 1
  return verdict
}

/** Where the key is, or the free place where it would be. */
function placeOf(keys: Int32Array, key: number): number {
  const last = keys.length - 1
  // The multiplication spreads keys that differ little over the whole table.
  let place = (Math.imul(key, 0x9e_37_79_b1) >>> 16) & last
  while (keys[place] !== key && keys[place] !== 0) place = (place + 1) & last
  return place
}

function growTable<Actual>(kept: KeptVerdicts<Actual>): void {
  const { keys, verdicts } = kept
  kept.keys = new Int32Array(2 * keys.length)
  kept.verdicts = new Array(2 * keys.length)
  for (const [place, key] of keys.entries()) {
    const verdict = verdicts[place]
    if (verdict === undefined) continue
    const next = placeOf(kept.keys, key)
    kept.keys[next] = key
    kept.verdicts[next] = verdict
  }
}
