import type { IsoDate } from '../calendar/iso-date.ts'
import type { MemberId } from '../members/schema.ts'
import type { WrongField } from '../refusals/invalid-input.ts'
import type { BoardPost } from './post.ts'
import type { BoardRefusal } from './refusal.ts'
import type { BoardTerm } from './schema.ts'
import { isOverlapping, isSameHolder } from './term.ts'

/** What must be known to check a term of the board. */
export type BoardSituation = {
  readonly establishedOn: IsoDate
  readonly today: IsoDate
  /** All terms of the club, with or without the checked one. */
  readonly terms: readonly BoardTerm[]
  /** Everyone the club has ever listed. */
  readonly members: readonly MemberId[]
  /** The accounts with the right of this club’s board. */
  readonly accounts: readonly string[]
}

/**
 * For each of these posts, the post that the same person must not have: the keeper of the cash does not keep the books.
 */
const kept: Readonly<Partial<Record<BoardPost, BoardPost>>> = {
  accountant: 'treasurer',
  treasurer: 'accountant',
}

/**
 * The problems of this term, each with the path of its field. `before`: the term before a correction, or `null`; a
 * member or account that did not change is not checked again.
 */
export function checkTerm(
  { from, end, member, account }: BoardTerm,
  before: BoardTerm | null,
  { establishedOn, today, members, accounts }: Omit<BoardSituation, 'terms'>,
): readonly WrongField[] {
  const wrong: WrongField[] = []
  if (from > today) wrong.push({ field: 'draft.from', problem: 'dateInFuture' })
  else if (from < establishedOn) wrong.push({ field: 'draft.from', problem: 'beforeEstablishment' })
  if (member !== null && member !== before?.member && !members.includes(member))
    wrong.push({ field: 'draft.member', problem: 'choiceUnknown' })
  if (account !== null && account !== before?.account && !accounts.includes(account))
    wrong.push({ field: 'draft.account', problem: 'choiceUnknown' })
  if (end === null || end.reason === 'recordedByMistake') return wrong
  if (end.on > today) wrong.push({ field: 'end.on', problem: 'dateInFuture' })
  else if (end.on <= from) wrong.push({ field: 'end.on', problem: 'endsBeforeItBegins' })
  return wrong
}

/**
 * The conflict with another term of the club, or `null`. Either somebody else has the post, or one person would keep
 * both the cash and the books.
 */
export function findOtherHolder(term: BoardTerm, terms: readonly BoardTerm[]): BoardRefusal | null {
  const others = terms.filter((other) => other.id !== term.id && isOverlapping(term, other))
  const holder = others.find(({ post }) => post !== 'member' && post === term.post)
  if (holder !== undefined)
    return { reason: 'postHeld', post: holder.post, fullName: holder.fullName, from: holder.from }
  const twin = others.find((other) => kept[term.post] === other.post && isSameHolder(term, other))
  return twin === undefined
    ? null
    : { reason: 'cashAndBooks', post: twin.post, fullName: twin.fullName, from: twin.from }
}
