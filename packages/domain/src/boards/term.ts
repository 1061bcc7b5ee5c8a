import { type IsoDate, laterOf } from '../calendar/iso-date.ts'
import { foldText } from '../text/fold.ts'
import { type BoardPost, boardPosts } from './post.ts'
import type { BoardTerm } from './schema.ts'

type Span = Pick<BoardTerm, 'from' | 'end'>
type Holder = Pick<BoardTerm, 'fullName' | 'member' | 'account'>

/** Without these a club cannot decide, keep books or keep cash; a deputy and further members are its own choice. */
const neededPosts = ['chair', 'accountant', 'treasurer'] as const satisfies readonly BoardPost[]

/** Is the post held on the day? From the first day to the day before the end; on no day where the record was a mistake. */
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

/** Which posts give this account their rights on the day, in the order of the posts? */
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
 * Are the two holders one person? For two members on the club's list, the list decides. Otherwise a shared account or
 * the same name without its marks decides, as the register has no other mark of a person.
 */
export function isSameHolder(one: Holder, other: Holder): boolean {
  if (one.account !== null && one.account === other.account) return true
  if (one.member !== null && other.member !== null) return one.member === other.member
  return foldText(one.fullName) === foldText(other.fullName)
}
