/** What is done with a book, each of which a club gives to one of its posts. */
export const bookActs = ['book', 'count', 'approve', 'close', 'confirm'] as const
export type BookAct = (typeof bookActs)[number]
