/** What every form may have to say; what a form is about is said by its own screen. */
export const words = {
  wrong: { vi: 'Cần sửa trước khi lưu', en: 'Correct this before saving' },
  notDone: { vi: 'Chưa thực hiện được', en: 'This was not done' },
  unsaved: {
    vi: 'Có chỗ đã gõ mà chưa lưu. Bỏ những chỗ đó và rời đi?',
    en: 'Something you typed is not saved. Drop it and leave?',
  },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  undoTooLate: {
    vi: 'Đã có người lưu thay đổi khác sau đó, nên không hoàn tác được nữa.',
    en: 'Somebody has saved another change since, so that this cannot be undone any more.',
  },
  undoing: { vi: 'Đang hoàn tác…', en: 'Undoing…' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  removeRow: (row: string) => ({ vi: `Bỏ ${row}`, en: `Remove ${row}` }),

  earlierHeading: { vi: 'Lần gửi trước đã được lưu', en: 'What you sent before was saved' },
  earlierText: {
    vi: 'Mạng mất trước khi máy chủ kịp trả lời, nhưng lần gửi trước đã đến nơi. Những chỗ sửa sau lần đó chưa được lưu.',
    en: 'The connection broke before the server could answer, but what you sent had arrived. What you changed since then is not saved.',
  },
  earlierOpen: { vi: 'Mở bản đã lưu', en: 'Open what was saved' },

  staleHeading: { vi: 'Bản đang lưu đã khác', en: 'What is stored has changed' },
  staleText: {
    vi: 'Trong lúc bạn gõ, có người đã lưu bản khác. Lưu bản của bạn sẽ giữ những ô bạn đã gõ và nhận những ô còn lại của họ.',
    en: 'While you were typing, somebody saved another version. Saving yours keeps what you typed and takes the rest from theirs.',
  },
  staleCaption: { vi: 'Những ô người khác đã sửa', en: 'What somebody else has edited' },
  staleField: { vi: 'Ô', en: 'Field' },
  staleStored: { vi: 'Bản đang lưu', en: 'Stored now' },
  staleTyped: { vi: 'Bạn gõ', en: 'You typed' },
  staleUntouched: { vi: 'không sửa ở đây', en: 'not touched here' },
  staleSame: {
    vi: 'Các ô đang gõ giống hệt bản đang lưu.',
    en: 'What is typed here is the same as what is stored.',
  },
  staleSave: { vi: 'Lưu bản của tôi', en: 'Save mine' },
  staleTake: { vi: 'Lấy bản đang lưu', en: 'Take what is stored' },
} as const
