import type { HistoryWords } from '../history/words.ts'

/** How the history describes changes to the attachments of a record. */
export const attachmentHistory = {
  actions: {
    'attachment.add': { vi: 'Đính kèm tệp', en: 'Attached a file' },
    'attachment.remove': { vi: 'Gỡ tệp đính kèm', en: 'Removed a file' },
    'attachment.restore': { vi: 'Đặt lại tệp đã gỡ', en: 'Restored a file' },
  },
  fields: {
    fileName: { vi: 'Tên tệp', en: 'Name of the file' },
    kind: { vi: 'Loại tệp', en: 'Kind of file' },
    bytes: { vi: 'Cỡ tệp (byte)', en: 'Size (bytes)' },
    sha256: { vi: 'Mã SHA-256', en: 'SHA-256' },
    removal: { vi: 'Lý do gỡ', en: 'Reason for removing it' },
  },
  empty: { removal: { vi: 'đang đính kèm', en: 'attached' } },
} as const satisfies HistoryWords
