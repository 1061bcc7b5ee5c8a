import { amongKnown, type HistoryWords } from '../history/words.ts'
import { boardPosts } from './post.ts'
import { termEndReasons } from './term-end.ts'
import { labelBoardPost, labelTermEnd } from './wording.ts'

/** How the history describes changes to a club's board. */
export const boardHistory = {
  actions: {
    'board.elect': { vi: 'Ghi người giữ chức vụ', en: 'Recorded who holds a post' },
    'board.endTerm': { vi: 'Ghi thôi giữ chức vụ', en: 'Recorded the end of a term' },
    'board.correct': { vi: 'Sửa nhiệm kỳ', en: 'Corrected a term' },
  },
  fields: {
    post: { vi: 'Chức vụ', en: 'Post' },
    fullName: { vi: 'Họ và tên', en: 'Full name' },
    member: { vi: 'Trong danh sách thành viên', en: 'On the list of members' },
    account: { vi: 'Tài khoản', en: 'Account' },
    from: { vi: 'Từ ngày', en: 'From' },
    end: { vi: 'Thôi giữ chức vụ', en: 'End of the term' },
    correctedBecause: { vi: 'Lý do sửa', en: 'Reason for the correction' },
  },
  values: {
    post: amongKnown(boardPosts, labelBoardPost),
    'end.reason': amongKnown(termEndReasons, labelTermEnd),
    // A reader cannot use an id, so the history only says that there is one.
    member: (_, language) => ({ vi: 'có', en: 'yes' })[language],
    account: (_, language) => ({ vi: 'có gắn', en: 'linked' })[language],
  },
  empty: {
    member: { vi: 'không gắn', en: 'not linked' },
    account: { vi: 'không có', en: 'none' },
    end: { vi: 'đang giữ', en: 'still held' },
  },
} as const satisfies HistoryWords
