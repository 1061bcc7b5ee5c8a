import type { Wording } from '@lienthehe/domain'
import { counted } from '../english-plural.ts'

export const words = {
  title: { vi: 'Lời báo cáo', en: 'Text of the report' },
  lede: {
    vi: 'Lời báo cáo được viết sẵn từ số liệu; hãy sửa, thêm hoặc bỏ đoạn trước khi tải. Số trong ô là số của bản chốt: máy điền, không gõ đè được.',
    en: 'The text is drafted from the figures; edit, add or remove paragraphs before downloading. Boxed figures come from the snapshot: they are filled in and cannot be typed over.',
  },
  edit: { vi: 'Sửa đoạn', en: 'Edit paragraph' },
  done: { vi: 'Xong đoạn này', en: 'Done with this paragraph' },
  remove: { vi: 'Bỏ đoạn', en: 'Remove paragraph' },
  add: { vi: 'Thêm đoạn', en: 'Add a paragraph' },
  place: (place: number): Wording => ({ vi: `đoạn ${place}`, en: `paragraph ${place}` }),
  wordsLabel: (place: number): Wording => ({ vi: `Lời, phần ${place}`, en: `Text, part ${place}` }),
  removeFigure: { vi: 'Bỏ số này', en: 'Remove this figure' },
  insert: { vi: 'Số liệu chèn vào cuối đoạn', en: 'Figure to add at the end' },
  insertNow: { vi: 'Chèn số liệu', en: 'Add the figure' },
  empty: { vi: 'chưa có gì để nói', en: 'nothing to say yet' },
  gone: { vi: 'bản chốt không có số này', en: 'the snapshot has no such figure' },
  emptyParagraph: { vi: '(đoạn trống)', en: '(empty paragraph)' },
  changed: (name: string, kept: string, today: string): Wording => ({
    vi: `${name}: bản chốt nói “${kept}”, sổ hôm nay nói “${today}”.`,
    en: `${name}: the snapshot says “${kept}”, today’s records say “${today}”.`,
  }),
  none: { vi: 'không có', en: 'none' },
  changedCount: (paragraphs: number): Wording => ({
    vi: `${paragraphs} đoạn trích số đã khác với sổ hôm nay. Báo cáo vẫn theo bản chốt; muốn theo số mới thì chốt lại kỳ này.`,
    en: `${counted(paragraphs, 'paragraph cites', 'paragraphs cite')} figures that have changed since. The report follows the snapshot; to use the new figures, close the period again.`,
  }),
  loose: (numbers: string): Wording => ({
    vi: `Số gõ tay, không gắn với bản chốt nên máy không kiểm được: ${numbers}.`,
    en: `Typed by hand and not linked to the snapshot, so they cannot be checked: ${numbers}.`,
  }),
  newer: (number: number): Wording => ({
    vi: `Kỳ này đã chốt lại: bản đang dùng là bản chốt số ${number}.`,
    en: `This period was closed again: the current snapshot is number ${number}.`,
  }),
  save: { vi: 'Lưu lời báo cáo', en: 'Save the text' },
  saved: { vi: 'Đã lưu lời báo cáo.', en: 'The report text was saved.' },
  download: { vi: 'Tải báo cáo (.docx)', en: 'Download the report (.docx)' },
  saveFirst: {
    vi: 'Lưu rồi mới tải: tệp lấy lời đã lưu.',
    en: 'Save before downloading: the file contains the saved text.',
  },
  text: { vi: 'Lời báo cáo', en: 'Text' },
} as const
