import type { ClubVerdict } from './assess.ts'

/** So many verdicts a rule, and of so few figures: those of a province's clubs are a few hundred. */
const verdictsMax = 4096
const figureMax = 255

/** The verdict on what was measured, which these three figures tell whole. */
type Judge<Actual> = (actual: Actual, first: number, second: number, third: number) => ClubVerdict

/**
 * Judges figures that come again once: clubs are alike, and to look a verdict up takes less than to make it, let alone to keep
 * one for each club. What is kept is frozen, and holds nothing of the facts that it was first given of.
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
