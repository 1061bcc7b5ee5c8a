import type { Language, Wording } from '../text/language.ts'
import type { BoardPost } from './post.ts'
import type { TermEndReason } from './term-end.ts'

const postLabels: Readonly<Record<BoardPost, Wording>> = {
  chair: { vi: 'Chủ nhiệm', en: 'Chair' },
  deputy: { vi: 'Phó chủ nhiệm', en: 'Deputy chair' },
  accountant: { vi: 'Kế toán', en: 'Accountant' },
  treasurer: { vi: 'Thủ quỹ', en: 'Treasurer' },
  member: { vi: 'Ủy viên', en: 'Board member' },
}

/** `Chủ nhiệm`, `Thủ quỹ` … */
export function labelBoardPost(post: BoardPost, language: Language): string {
  return postLabels[post][language]
}

const endLabels: Readonly<Record<TermEndReason, Wording>> = {
  termOver: { vi: 'Hết nhiệm kỳ', en: 'Term over' },
  resigned: { vi: 'Xin thôi', en: 'Resigned' },
  dismissed: { vi: 'Miễn nhiệm', en: 'Dismissed' },
  died: { vi: 'Qua đời', en: 'Died' },
  leftClub: { vi: 'Rời câu lạc bộ', en: 'Left the club' },
  clubEnded: { vi: 'Câu lạc bộ giải thể hoặc sáp nhập', en: 'The club was dissolved or merged' },
  recordedByMistake: { vi: 'Ghi nhầm', en: 'Recorded by mistake' },
  other: { vi: 'Lý do khác', en: 'Other' },
}

/** `Hết nhiệm kỳ`, `Miễn nhiệm` … */
export function labelTermEnd(reason: TermEndReason, language: Language): string {
  return endLabels[reason][language]
}
