import type { BoardPost } from '../../boards/post.ts'

/** The things that can be done with a book; a club gives each to one of its posts. */
export const bookActs = ['book', 'count', 'approve', 'close', 'confirm'] as const
export type BookAct = (typeof bookActs)[number]

/**
 * Who may do an act: the first of these posts that is held by somebody with an account. The keeper of the cash is not
 * the keeper of the books, so each comes last in the other's list.
 */
export const postsOfAct: Readonly<Record<BookAct, readonly BoardPost[]>> = {
  book: ['accountant', 'chair', 'deputy', 'member', 'treasurer'],
  close: ['accountant', 'chair', 'deputy', 'member', 'treasurer'],
  count: ['treasurer', 'chair', 'deputy', 'member', 'accountant'],
  approve: ['chair', 'deputy'],
  confirm: ['chair', 'deputy'],
}

/** The acts that need a second person: where the board has a single account, the officer of its unit does them. */
export const secondActs: readonly BookAct[] = ['approve', 'confirm']
