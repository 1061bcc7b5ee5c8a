import { amongKnown, type HistoryWords } from '../history/words.ts'
import { paperKinds } from './kind.ts'
import { labelPaperKind } from './wording.ts'

/** How the history describes changes to a paper. */
export const paperHistory = {
  actions: {
    'paper.record': { vi: 'Ghi văn bản', en: 'Recorded a document' },
    'paper.correct': { vi: 'Sửa văn bản', en: 'Corrected a document' },
    'paper.prove': { vi: 'Dùng văn bản để chứng minh một việc', en: 'Took a document as proof of a duty' },
    'paper.withdraw': { vi: 'Rút văn bản ghi nhầm', en: 'Withdrew a document as a mistake' },
  },
  fields: {
    paperKind: { vi: 'Loại văn bản', en: 'Kind of document' },
    year: { vi: 'Năm', en: 'Year' },
    addressees: { vi: 'Nơi nhận', en: 'Addressees' },
    subject: { vi: 'Trích yếu', en: 'Subject' },
    clauses: { vi: 'Điểm của kế hoạch', en: 'Clauses of the plan' },
    proves: { vi: 'Việc được chứng minh', en: 'Duties it proves' },
  },
  values: { paperKind: amongKnown(paperKinds, labelPaperKind) },
} as const satisfies HistoryWords
