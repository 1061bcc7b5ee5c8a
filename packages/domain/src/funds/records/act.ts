import type { BoardPost } from '../../boards/post.ts'

/** What can be done with a book; in a club each act belongs to one of its posts. */
export const bookActs = ['book', 'count', 'approve', 'close', 'confirm'] as const
export type BookAct = (typeof bookActs)[number]

/**
 * The posts that may do an act: the first of them whose holder has an account. One person should not keep both cash and
 * books, so the treasurer is the last choice for the books, and the accountant for counting the cash.
 */
export const postsOfAct: Readonly<Record<BookAct, readonly BoardPost[]>> = {
  book: ['accountant', 'chair', 'deputy', 'member', 'treasurer'],
  close: ['accountant', 'chair', 'deputy', 'member', 'treasurer'],
  count: ['treasurer', 'chair', 'deputy', 'member', 'accountant'],
  approve: ['chair', 'deputy'],
  confirm: ['chair', 'deputy'],
}

/** The acts that need a second person. If the board has only one account, the officer of its unit does them. */
export const secondActs: readonly BookAct[] = ['approve', 'confirm']
