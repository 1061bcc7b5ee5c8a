import type { BoardPost } from '../../boards/post.ts'

/** What is done with a book, each of which a club gives to one of its posts. */
export const bookActs = ['book', 'count', 'approve', 'close', 'confirm'] as const
export type BookAct = (typeof bookActs)[number]

/**
 * To whom an act belongs: the first of these posts that somebody with an account holds. The keeper of the cash is not the
 * keeper of the books, so each takes the other's place last.
 */
export const postsOfAct: Readonly<Record<BookAct, readonly BoardPost[]>> = {
  book: ['accountant', 'chair', 'deputy', 'member', 'treasurer'],
  close: ['accountant', 'chair', 'deputy', 'member', 'treasurer'],
  count: ['treasurer', 'chair', 'deputy', 'member', 'accountant'],
  approve: ['chair', 'deputy'],
  confirm: ['chair', 'deputy'],
}

/** The acts of a second person: where the board has a single account, they are the officer's of its unit. */
export const secondActs: readonly BookAct[] = ['approve', 'confirm']
