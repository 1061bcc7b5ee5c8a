import type { IsoDate } from '../calendar/iso-date.ts'
import type { BoardTerm } from './schema.ts'

/** The terms that still run, ended together with their club on the day. */
export function endTermsWithClub(terms: readonly BoardTerm[], on: IsoDate): readonly BoardTerm[] {
  return terms
    .filter(({ end }) => end === null)
    .map((term) => ({ ...term, end: { on, reason: 'clubEnded' } }))
}

/** Does the board have a record from that day on, which shows that the club cannot have ended by then? */
export function hasTermsAfter(terms: readonly BoardTerm[], on: IsoDate): boolean {
  return terms.some(({ from, end }) => (end === null ? from >= on : end.on > on))
}
