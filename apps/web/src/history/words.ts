/** The texts around the entries of a record's history. */
export const words = {
  history: { vi: 'Lịch sử thay đổi', en: 'History of changes' },
  empty: { vi: 'Chưa có thay đổi nào được ghi.', en: 'No changes recorded yet.' },
  caption: { vi: 'Mới nhất ở trên', en: 'Newest first' },
  when: { vi: 'Lúc', en: 'When' },
  who: { vi: 'Người làm', en: 'Who' },
  what: { vi: 'Việc làm', en: 'What' },
  changes: { vi: 'Thay đổi', en: 'Changes' },
  before: { vi: 'trước', en: 'before' },
  after: { vi: 'sau', en: 'after' },
} as const
