import type { HistoryWords } from '@lienthehe/domain/history'

/** How the history describes changes to a list of members. */
export const rosterHistory = {
  actions: {
    'roster.preview': { vi: 'Gửi tệp để xem trước, chưa ghi', en: 'Sent a file for a preview' },
    'roster.revise': { vi: 'Sửa bản xem trước, chưa ghi', en: 'Changed a preview' },
    'roster.discard': { vi: 'Bỏ bản xem trước', en: 'Discarded a preview' },
    'roster.import': { vi: 'Ghi danh sách từ tệp', en: 'Recorded a list from a file' },
    'roster.forget': {
      vi: 'Bỏ một điều đã nhớ khi đọc danh sách',
      en: 'Removed a remembered way of reading lists',
    },
    'roster.undo': { vi: 'Hoàn tác lần nhập', en: 'Undid an import' },
  },
  fields: {
    fileName: { vi: 'Tệp', en: 'File' },
    receipt: { vi: 'Biên nhận', en: 'Receipt' },
    rows: { vi: 'Số dòng trong tệp', en: 'Rows of the file' },
    clubs: { vi: 'Số câu lạc bộ', en: 'Clubs' },
    placed: { vi: 'Chỉ câu lạc bộ cho', en: 'Club chosen for' },
    matched: { vi: 'Chỉ nội dung cột', en: 'Column chosen for' },
    answered: { vi: 'Trả lời câu hỏi', en: 'Answered' },
    cells: { vi: 'Số ô đã sửa', en: 'Cells corrected' },
    corrected: { vi: 'Sửa dòng', en: 'Corrected row' },
    defaultJoinedOn: { vi: 'Ngày vào khi tệp không ghi', en: 'Day of joining where none is given' },
    new: { vi: 'Thêm mới', en: 'New' },
    update: { vi: 'Cập nhật', en: 'Updated' },
    unchanged: { vi: 'Không đổi', en: 'Unchanged' },
    left: { vi: 'Ghi rời', en: 'Left the club' },
    refused: { vi: 'Bỏ qua', en: 'Left out' },
  },
} as const satisfies HistoryWords
