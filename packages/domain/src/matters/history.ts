import { amongKnown, type HistoryWords } from '../history/words.ts'
import { labelMatterKind, matterKinds } from './matter-kind.ts'

/** How the history describes matters that were raised and answered. */
export const matterHistory = {
  actions: {
    'matter.raise': { vi: 'Nêu vấn đề hoặc kiến nghị', en: 'Raised a matter' },
    'matter.correct': { vi: 'Sửa lời nêu', en: 'Corrected a matter' },
    'matter.answer': { vi: 'Trả lời', en: 'Answered a matter' },
    'matter.withdraw': { vi: 'Rút mục ghi nhầm', en: 'Withdrew a matter as a mistake' },
  },
  fields: {
    matterKind: { vi: 'Loại', en: 'Kind' },
    raisedOn: { vi: 'Ngày nêu', en: 'Raised on' },
    raisedBy: { vi: 'Người nêu', en: 'Raised by' },
    says: { vi: 'Nội dung', en: 'What is said' },
    answer: { vi: 'Trả lời', en: 'Answer' },
    'answer.on': { vi: 'Ngày trả lời', en: 'Answered on' },
    'answer.by': { vi: 'Cơ quan trả lời', en: 'Answered by' },
    'answer.says': { vi: 'Nội dung trả lời', en: 'What the answer says' },
  },
  values: { matterKind: amongKnown(matterKinds, labelMatterKind) },
  empty: { answer: { vi: 'chưa có', en: 'none yet' } },
} as const satisfies HistoryWords
