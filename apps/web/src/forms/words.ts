/** Sentences common to all forms; sentences about a form’s content belong to its own screen. */
export const words = {
  wrong: { vi: 'Cần sửa trước khi lưu', en: 'Correct this before saving' },
  notDone: { vi: 'Chưa thực hiện được', en: 'This was not done' },
  unsaved: {
    vi: 'Nội dung vừa gõ chưa được lưu. Bỏ nội dung đó và rời trang?',
    en: 'What you typed is not saved. Discard it and leave?',
  },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  undoTooLate: {
    vi: 'Đã có người lưu thay đổi khác sau đó, nên không hoàn tác được nữa.',
    en: 'Someone has saved another change since, so this can no longer be undone.',
  },
  undoing: { vi: 'Đang hoàn tác…', en: 'Undoing…' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  removeRow: (row: string) => ({ vi: `Bỏ ${row}`, en: `Remove ${row}` }),

  earlierHeading: { vi: 'Lần gửi trước đã được lưu', en: 'What you sent before was saved' },
  earlierText: {
    vi: 'Mạng mất trước khi máy chủ kịp trả lời, nhưng lần gửi trước đã đến nơi. Những thay đổi sau lần đó chưa được lưu.',
    en: 'The connection was lost before the server could answer, but what you sent had arrived. Changes made since then are not saved.',
  },
  earlierOpen: { vi: 'Mở bản đã lưu', en: 'Open the saved version' },

  staleHeading: { vi: 'Bản đang lưu đã khác', en: 'The saved version has changed' },
  staleText: {
    vi: 'Trong lúc đang gõ ở đây, người khác đã lưu một bản khác. “Lưu bản của tôi” giữ những ô đã gõ ở đây và nhận những ô còn lại của người kia.',
    en: 'While you were typing, someone saved another version. “Save my version” keeps the fields you changed and takes the rest from theirs.',
  },
  staleCaption: { vi: 'Những ô người khác đã sửa', en: 'Fields changed by someone else' },
  staleField: { vi: 'Ô', en: 'Field' },
  staleStored: { vi: 'Bản đang lưu', en: 'Saved version' },
  staleTyped: { vi: 'Đã gõ ở đây', en: 'Typed here' },
  staleUntouched: { vi: 'không sửa ở đây', en: 'not changed here' },
  staleSame: {
    vi: 'Các ô đang gõ giống hệt bản đang lưu.',
    en: 'What you typed is the same as the saved version.',
  },
  staleSave: { vi: 'Lưu bản của tôi', en: 'Save my version' },
  staleTake: { vi: 'Lấy bản đang lưu', en: 'Use the saved version' },
} as const
