import { type IsoDate, laterOf } from '../calendar/iso-date.ts'
import { foldText } from '../text/fold.ts'
import { type BoardPost, boardPosts } from './post.ts'
import type { BoardTerm } from './schema.ts'

type Span = Pick<BoardTerm, 'from' | 'end'>
type Holder = Pick<BoardTerm, 'fullName' | 'member' | 'account'>

/**
 * Without these posts a club cannot decide, keep books or keep cash. It is free to have a deputy and further members.
 */
const neededPosts = ['chair', 'accountant', 'treasurer'] as const satisfies readonly BoardPost[]

/**
 * Is the post held on the day? Yes from the first day to the day before the end; never if the term was recorded by
 * mistake.
 */
export function isHeldOn({ from, end }: Span, date: IsoDate): boolean {
  if (end?.reason === 'recordedByMistake') return false
  return from <= date && (end === null || date < end.on)
}

/** The terms that run on the day, in the order of the posts. */
export function termsOn<Term extends Span & Pick<BoardTerm, 'post'>>(
  terms: readonly Term[],
  date: IsoDate,
): readonly Term[] {
  return boardPosts.flatMap((post) => terms.filter((term) => term.post === post && isHeldOn(term, date)))
}

/** The posts that give this account rights on the day, in the order of the posts. */
export function postsHeldOn(
  terms: readonly (Span & Pick<BoardTerm, 'post' | 'account'>)[],
  account: string,
  date: IsoDate,
): readonly BoardPost[] {
  const held = termsOn(terms, date).filter((term) => term.account === account)
  return [...new Set(held.map(({ post }) => post))]
}

/** The posts that a club needs and nobody holds on the day. */
export function vacantPosts(
  terms: readonly (Span & Pick<BoardTerm, 'post'>)[],
  date: IsoDate,
): readonly BoardPost[] {
  const held = termsOn(terms, date).map(({ post }) => post)
  return neededPosts.filter((post) => !held.includes(post))
}

/** Do the two terms share a day? If they do, they share the first day of the later one. */
export function isOverlapping(one: Span, other: Span): boolean {
  const later = laterOf(one.from, other.from)
  return isHeldOn(one, later) && isHeldOn(other, later)
}

/**
 * Are the two holders one person? If both are on the club’s list, the list decides. Otherwise the same account or the
 * same name without diacritics decides, since nothing else identifies a holder.
 */
export function isSameHolder(one: Holder, other: Holder): boolean {
  if (one.account !== null && one.account === other.account) return true
  if (one.member !== null && other.member !== null) return one.member === other.member
  return foldText(one.fullName) === foldText(other.fullName)
}
