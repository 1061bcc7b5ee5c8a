import type { Wording } from '@lienthehe/domain'

/** The texts of the dialog that edits several members at once. */
export const togetherWords = {
  begin: { vi: 'Sửa nhiều người', en: 'Edit several' },
  chosen: (people: string): Wording => ({
    vi: `Đã chọn ${people} người`,
    en: `${people} ${people === '1' ? 'person' : 'people'} selected`,
  }),
  choose: (name: string): Wording => ({ vi: `Chọn ${name}`, en: `Select ${name}` }),
  all: (people: string): Wording => ({
    vi: `Chọn cả ${people} người đang hiện`,
    en: `Select all ${people} shown`,
  }),
  edit: { vi: 'Sửa chung…', en: 'Edit them…' },
  end: { vi: 'Thôi chọn', en: 'Stop selecting' },
  heading: (people: string): Wording => ({
    vi: `Sửa chung ${people} người`,
    en: `Edit ${people} ${people === '1' ? 'person' : 'people'}`,
  }),
  what: { vi: 'Sửa điều gì?', en: 'What should be changed?' },
  kinds: {
    village: { vi: 'Thôn, xóm', en: 'Village' },
    subgroup: { vi: 'Tổ, nhóm', en: 'Subgroup' },
    ethnicity: { vi: 'Dân tộc', en: 'Ethnicity' },
    hardshipBegins: { vi: 'Thêm một hoàn cảnh khó khăn', en: 'Add a hardship' },
    hardshipEnds: { vi: 'Một hoàn cảnh khó khăn đã hết', en: 'A hardship has ended' },
    noHardship: {
      vi: 'Không có hoàn cảnh khó khăn (chỉ những người chưa hỏi)',
      en: 'No hardship (only for those not yet asked)',
    },
  },
  hardship: { vi: 'Hoàn cảnh nào?', en: 'Which hardship?' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Hết từ ngày', en: 'Ended on' },
  note: {
    vi: 'Ai đã được ghi như vậy thì giữ nguyên. Hoàn tác được trong một ngày, cả ở tab Lịch sử.',
    en: 'People already recorded that way stay as they are. You can undo this for one day, also on the “History” tab.',
  },
  saved: (people: string): Wording => ({
    vi: `Đã sửa ${people} người.`,
    en: `${people} ${people === '1' ? 'person' : 'people'} edited.`,
  }),
  undone: { vi: 'Đã trả lại như trước khi sửa.', en: 'All records are as before.' },
  takeBack: { vi: 'Hoàn tác', en: 'Undo' },
  takeBackOf: (what: string, when: string): Wording => ({
    vi: `Hoàn tác: ${what}, ${when}`,
    en: `Undo: ${what}, ${when}`,
  }),
} as const
