import type { ClubVerdict } from './assess.ts'

/**
 * At most this many verdicts for each rule, and only of figures this small: the clubs of a province give a few hundred.
 */
const verdictsMax = 4096
const figureMax = 255

/** The verdict on what was measured; it depends on these three figures alone. */
type Judge<Actual> = (actual: Actual, first: number, second: number, third: number) => ClubVerdict

/**
 * Keeps verdicts on figures that come again: clubs are alike, and looking a verdict up takes less time than making it,
 * and less memory than one for each club. Kept verdicts are frozen, and hold nothing of the facts that they were first
 * made for.
 */
export function keepVerdicts<Actual extends object>(judge: (actual: Actual) => ClubVerdict): Judge<Actual> {
  const known: ClubVerdict[][][] = []
  let kept = 0
  return (actual, first, second, third) => {
    const verdict = known[third]?.[first]?.[second]
    if (verdict !== undefined) return verdict
    if (kept === verdictsMax || Math.max(first, second, third) > figureMax) return judge(actual)
    const shared = Object.freeze(judge(Object.freeze({ ...actual })))
    const ofThird = known[third] ?? []
    const ofFirst = ofThird[first] ?? []
    known[third] = ofThird
    ofThird[first] = ofFirst
    ofFirst[second] = shared
    kept += 1
    return shared
  }
}
