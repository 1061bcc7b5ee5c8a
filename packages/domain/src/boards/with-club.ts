import type { IsoDate } from '../calendar/iso-date.ts'
import type { BoardTerm } from './schema.ts'

/** The terms that have no end yet, each ended with the club on this day. */
export function endTermsWithClub(terms: readonly BoardTerm[], on: IsoDate): readonly BoardTerm[] {
  return terms
    .filter(({ end }) => end === null)
    .map((term) => ({ ...term, end: { on, reason: 'clubEnded' } }))
}

/** Does a term show that the board was still active on or after this day? Then the club cannot have ended by then. */
export function hasTermsAfter(terms: readonly BoardTerm[], on: IsoDate): boolean {
  return terms.some(({ from, end }) => (end === null ? from >= on : end.on > on))
}
