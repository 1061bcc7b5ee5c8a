import type { HistoryWords } from '../history/words.ts'

/** How the history describes actions on the rights of a registered person. */
export const privacyHistory = {
  actions: {
    'privacy.erase': { vi: 'Xóa thông tin cá nhân', en: 'Erased personal data' },
    'privacy.eraseAgain': {
      vi: 'Xóa lại thông tin cá nhân sau khi khôi phục bản cũ',
      en: 'Erased personal data again after an older copy was restored',
    },
  },
  fields: { erasedBecause: { vi: 'Lý do xóa', en: 'Erased because' } },
} as const satisfies HistoryWords
