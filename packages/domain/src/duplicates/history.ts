import { amongKnown, type HistoryWords } from '../history/words.ts'
import { duplicateDecisions } from './decision.ts'
import { labelDuplicateDecision } from './wording.ts'

/** How the history describes decisions about memberships that may be one person’s. */
export const duplicateHistory = {
  actions: {
    'duplicate.tellApart': {
      vi: 'Xác nhận là hai người khác nhau',
      en: 'Confirmed that two entries are two people',
    },
    'duplicate.join': { vi: 'Nhập hai bản ghi của một người', en: 'Merged two entries of one person' },
    'duplicate.withdraw': {
      vi: 'Hoàn tác quyết định về bản ghi nghi trùng',
      en: 'Undid a decision about likely duplicates',
    },
  },
  fields: {
    decision: { vi: 'Hai bản ghi nghi trùng', en: 'Likely duplicates' },
    pair: { vi: 'Hai bản ghi', en: 'The two entries' },
    isWithdrawn: { vi: 'Đã hoàn tác', en: 'Undone' },
  },
  values: {
    decision: amongKnown(duplicateDecisions, labelDuplicateDecision),
    // A reader cannot use ids; the screen with the pairs shows the names.
    pair: (_, language) => ({ vi: 'bản ghi này và một bản ghi khác', en: 'this one and another' })[language],
  },
} as const satisfies HistoryWords
