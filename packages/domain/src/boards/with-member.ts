import type { Departure, MemberId } from '../members/schema.ts'
import { findOtherHolder } from './check.ts'
import type { BoardTerm, TermEnd } from './schema.ts'

/**
 * The terms that whoever leaves the club gives up with that, as they end. A membership that was recorded by mistake says
 * nothing of who held a post.
 */
export function endTermsWithMember(
  terms: readonly BoardTerm[],
  member: MemberId,
  departure: Departure,
): readonly BoardTerm[] {
  const end = endWith(departure)
  if (end === null) return []
  return terms.filter((term) => term.member === member && term.end === null).map((term) => ({ ...term, end }))
}

/** Does the board name this member on a day after that departure, so that they cannot have left by it? */
export function holdsPostAfter(terms: readonly BoardTerm[], member: MemberId, departure: Departure): boolean {
  if (endWith(departure) === null) return false
  return terms.some(
    ({ member: holder, from, end }) =>
      holder === member &&
      end?.reason !== 'recordedByMistake' &&
      (end === null ? from >= departure.on : end.on > departure.on),
  )
}

/**
 * The terms that a departure had ended, as they run on once it is taken back. A post to which somebody has come since
 * stays theirs.
 */
export function resumeTermsOfMember(
  terms: readonly BoardTerm[],
  member: MemberId,
  departure: Departure,
): readonly BoardTerm[] {
  const ended = endWith(departure)
  return terms
    .filter(
      ({ member: holder, end }) =>
        ended !== null && holder === member && end?.on === ended.on && end.reason === ended.reason,
    )
    .map((term): BoardTerm => ({ ...term, end: null }))
    .filter((term) => findOtherHolder(term, terms) === null)
}

function endWith({ on, reason }: Departure): TermEnd | null {
  if (reason === 'recordedByMistake') return null
  return { on, reason: reason === 'died' ? 'died' : 'leftClub' }
}
