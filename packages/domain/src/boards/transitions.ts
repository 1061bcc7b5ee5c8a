import { hasEnded } from '../clubs/club.ts'
import type { ClubRefusal } from '../clubs/refusal.ts'
import type { Club } from '../clubs/schema.ts'
import type { InvalidInput } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import { type BoardSituation, checkTerm, findOtherHolder } from './check.ts'
import type { BoardRefusal } from './refusal.ts'
import type { BoardTerm, BoardTermDraft, BoardTermId, TermEnd } from './schema.ts'

/** What is typed to correct a term: the whole term, and the reason if the term had ended. */
export type TermCorrection = {
  readonly draft: BoardTermDraft
  readonly end: TermEnd | null
  readonly because: string | null
}

/**
 * The term of somebody who was elected; a term that is already over includes its end. Refused when the club has ended,
 * a field is wrong, somebody else has the post on a day of the term, or one person would keep cash and books.
 */
export function electToBoard(
  { id, club }: { readonly id: BoardTermId; readonly club: Pick<Club, 'id' | 'events'> },
  { draft, end }: Pick<TermCorrection, 'draft' | 'end'>,
  situation: BoardSituation,
): Result<BoardTerm, InvalidInput | ClubRefusal | BoardRefusal> {
  if (hasEnded(club)) return refuse({ reason: 'clubEnded' })
  return judge({ ...draft, id, club: club.id, end, correctedBecause: null }, null, situation)
}

/** The term with its end. Refused when it had already ended, or the day is impossible. */
export function endTerm(
  term: BoardTerm,
  end: TermEnd,
  situation: BoardSituation,
): Result<BoardTerm, InvalidInput | BoardRefusal> {
  if (term.end !== null) return refuse({ reason: 'termEnded' })
  return judge({ ...term, end }, term, situation)
}

/**
 * The corrected term. Refused for the same reasons as an election, and when the term had ended and no reason for the
 * change is given.
 */
export function correctTerm(
  term: BoardTerm,
  { draft, end, because }: TermCorrection,
  situation: BoardSituation,
): Result<BoardTerm, InvalidInput | BoardRefusal> {
  if (term.end !== null && because === null)
    return refuse({ reason: 'invalidInput', fields: [{ field: 'because', problem: 'required' }] })
  return judge({ ...term, ...draft, end, correctedBecause: because }, term, situation)
}

function judge(
  next: BoardTerm,
  before: BoardTerm | null,
  situation: BoardSituation,
): Result<BoardTerm, InvalidInput | BoardRefusal> {
  const fields = checkTerm(next, before, situation)
  if (fields.length > 0) return refuse({ reason: 'invalidInput', fields })
  const refusal = findOtherHolder(next, situation.terms)
  return refusal === null ? accept(next) : refuse(refusal)
}
