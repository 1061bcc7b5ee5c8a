import type { CompositionFact } from '../../facts/facts.ts'
import type { Band } from '../../verdicts/standing.ts'
import { type Tally, totalOf } from '../../verdicts/tally.ts'
import { peopleInside, type ShareDemand } from './club-demands.ts'

/**
 * An open verdict: the number of missing answers, and the smallest number of answers that may decide it. All of them
 * together always do.
 */
export type MissingAnswers = {
  readonly fact: CompositionFact
  readonly unknown: number
  /** The smallest number of answers after which it may be certain whether the bands are met. */
  readonly fewest: number
  /** The smallest number of answers after which it may be certain that the bands are met. */
  readonly fewestToMeet: number
}

/** For each open share, how many unknown answers decide whether its bands are met. */
export function missingAnswers(shares: readonly ShareDemand[]): readonly MissingAnswers[] {
  return shares.flatMap(({ fact, tally, bands }) => {
    const inside = peopleInside(bands, totalOf(tally))
    if (!isOpen(tally, inside)) return []
    const { yes, unknown } = tally
    // This many more yes answers and this many more no answers make it certain that the share stays inside
    // the band.
    const fewestToMeet = Math.max(0, inside.low - yes) + Math.max(0, yes + unknown - inside.high)
    const noesToMiss = yes + unknown - inside.low + 1
    const yesesToMiss = inside.high - yes + 1
    const fewest = Math.min(fewestToMeet, ...[noesToMiss, yesesToMiss].filter((people) => people <= unknown))
    return [{ fact, unknown, fewest, fewestToMeet }]
  })
}

function isOpen({ yes, unknown }: Tally, { low, high }: Band): boolean {
  const isMet = yes >= low && yes + unknown <= high
  const canBeMet = Math.max(yes, low) <= Math.min(yes + unknown, high)
  return !isMet && canBeMet
}
