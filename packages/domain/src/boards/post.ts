/** The posts of a club’s board. Only `member` may have several holders at a time. */
export const boardPosts = ['chair', 'deputy', 'accountant', 'treasurer', 'member'] as const
export type BoardPost = (typeof boardPosts)[number]
