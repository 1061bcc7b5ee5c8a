import type { ClubId } from '../../clubs/club-id-schema.ts'
import { standingWords } from '../../quality/standing-word.ts'
import { highestOf, type Interval } from '../../verdicts/interval.ts'
import type { PlacedClub, PlacedRegister } from '../register.ts'
import { standingsWith } from '../standings-with.ts'

/** For each operating club on a day, how many of some rules it meets; a range if some verdicts are unknown. */
export type BandsMet = ReadonlyMap<ClubId, Interval>

type Judged = Pick<PlacedRegister, 'standings'> & { readonly clubs: readonly PlacedClub[] }

/** How many of these rules does each operating club meet? */
export function bandsMetIn({ clubs, standings }: Judged, rules: readonly string[]): BandsMet {
  const columns = standingsWith(rules, { standings })
  const countAt = (row: number, word: number) => columns.filter(({ words }) => words[row] === word).length
  return new Map(
    clubs
      .filter(({ operating }) => operating)
      .map(({ club, row }) => {
        const low = countAt(row, met)
        return [club.id, { low, high: low + countAt(row, undetermined) }]
      }),
  )
}

const met = standingWords.indexOf('met')
const undetermined = standingWords.indexOf('undetermined')

/** Of the clubs that operated on both days, how many meet more rules, and how many meet fewer? */
export type BandsChange = { readonly compared: number; readonly more: Interval; readonly fewer: Interval }

/** Compares the rules that clubs met on two days. The ranges are right for every possible answer to what is unknown. */
export function compareBands(before: BandsMet, now: BandsMet): BandsChange {
  let compared = 0
  const more = { low: 0, high: 0 }
  const fewer = { low: 0, high: 0 }
  for (const [club, met] of now) {
    const then = before.get(club)
    if (then === undefined) continue
    compared += 1
    if (met.low > highestOf(then)) more.low += 1
    if (highestOf(met) > then.low) more.high += 1
    if (highestOf(met) < then.low) fewer.low += 1
    if (met.low < highestOf(then)) fewer.high += 1
  }
  return { compared, more, fewer }
}
