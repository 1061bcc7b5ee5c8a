/** The posts of a club's board. A club has at most one holder of each but `member` at a time. */
export const boardPosts = ['chair', 'deputy', 'accountant', 'treasurer', 'member'] as const
export type BoardPost = (typeof boardPosts)[number]
