import type { Departure, MemberId } from '../members/schema.ts'
import { findOtherHolder } from './check.ts'
import type { BoardTerm, TermEnd } from './schema.ts'

/**
 * The terms that end because a member leaves the club, each with its end. A membership recorded by mistake ends no
 * term, since it does not show who had a post.
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

/**
 * Does a term show that this member had a post on or after the day of departure? Then they cannot have left on that
 * day.
 */
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
 * The terms that a departure had ended, running again once the departure is taken back. If somebody else has taken a
 * post since, that person keeps it.
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
