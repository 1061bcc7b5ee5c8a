import type { Wording } from '@lienthehe/domain'

export const words = {
  title: { vi: 'Lời báo cáo', en: 'Text of the report' },
  lede: {
    vi: 'Số liệu viết sẵn lời; đồng chí sửa, thêm hoặc bỏ đoạn trước khi tải. Số trong ô là số của bản chốt: máy điền, không gõ đè được.',
    en: 'The figures write the text; edit, add or remove paragraphs before it is downloaded. A boxed figure is that of the snapshot: it is filled in and cannot be typed over.',
  },
  edit: { vi: 'Sửa đoạn', en: 'Edit paragraph' },
  done: { vi: 'Xong đoạn này', en: 'Done with it' },
  remove: { vi: 'Bỏ đoạn', en: 'Remove paragraph' },
  add: { vi: 'Thêm đoạn', en: 'Add a paragraph' },
  place: (place: number): Wording => ({ vi: `đoạn ${place}`, en: `paragraph ${place}` }),
  wordsLabel: (place: number): Wording => ({ vi: `Lời, phần ${place}`, en: `Words, part ${place}` }),
  removeFigure: { vi: 'Bỏ số này', en: 'Remove this figure' },
  insert: { vi: 'Số liệu chèn vào cuối đoạn', en: 'Figure to add at the end' },
  insertNow: { vi: 'Chèn số liệu', en: 'Add the figure' },
  empty: { vi: 'chưa có gì để nói', en: 'nothing to say' },
  gone: { vi: 'bản chốt không có số này', en: 'the snapshot has no such figure' },
  emptyParagraph: { vi: '(đoạn trống)', en: '(empty paragraph)' },
  changed: (name: string, kept: string, today: string): Wording => ({
    vi: `${name}: bản chốt nói “${kept}”, sổ hôm nay nói “${today}”.`,
    en: `${name}: the snapshot says “${kept}”, the registers say “${today}” today.`,
  }),
  none: { vi: 'không có', en: 'nothing' },
  changedCount: (paragraphs: number): Wording => ({
    vi: `${paragraphs} đoạn trích số mà sổ hôm nay nói khác. Báo cáo vẫn theo bản chốt; muốn theo số mới thì chốt lại kỳ này.`,
    en: `${paragraphs} paragraphs cite figures that read otherwise today. The report keeps to the snapshot; for the new figures close the period once more.`,
  }),
  loose: (numbers: string): Wording => ({
    vi: `Số gõ tay, không gắn với bản chốt nên máy không kiểm được: ${numbers}.`,
    en: `Typed by hand and bound to no figure, so nothing checks it: ${numbers}.`,
  }),
  newer: (number: number): Wording => ({
    vi: `Kỳ này đã chốt lại: bản đang dùng là bản chốt số ${number}.`,
    en: `The period was closed once more: snapshot ${number} stands.`,
  }),
  save: { vi: 'Lưu lời báo cáo', en: 'Save the text' },
  saved: { vi: 'Đã lưu lời báo cáo.', en: 'The text of the report is saved.' },
  download: { vi: 'Tải báo cáo (.docx)', en: 'Download the report (.docx)' },
  saveFirst: {
    vi: 'Lưu rồi mới tải: tệp lấy lời đã lưu.',
    en: 'Save before downloading: the file has what is saved.',
  },
  text: { vi: 'Lời báo cáo', en: 'Text' },
} as const
