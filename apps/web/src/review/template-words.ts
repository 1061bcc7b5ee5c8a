import type { Wording } from '@lienthehe/domain'

export const templateWords = {
  heading: { vi: 'Dùng mẫu của cơ quan', en: 'Use your office’s template' },
  note: {
    vi: 'Gửi tệp Word (.docx) của cơ quan có các dấu dưới đây; máy thay các dấu bằng lời đã lưu và số của bản chốt, rồi trả lại tệp. Mẫu không được lưu trên máy chủ. Số vẫn gắn với bản chốt, kiểm lại được bằng lienthehe verify.',
    en: 'Upload your office’s Word file (.docx) with the marks below; the marks are replaced by the saved text and the snapshot’s figures, and you get the file back. The template is not stored on the server. Figures stay linked to the snapshot and can be checked with lienthehe verify.',
  },
  sample: { vi: 'Tải mẫu để bắt đầu', en: 'Download a starter template' },
  choose: { vi: 'Chọn mẫu (.docx)', en: 'Choose a template (.docx)' },
  filled: (template: string): Wording => ({
    vi: `Đã điền mẫu ${template}. Nếu tệp chưa tải xuống:`,
    en: `${template} has been filled in. If the file was not downloaded:`,
  }),
  save: { vi: 'Tải báo cáo theo mẫu', en: 'Download the report in this template' },
  marks: { vi: 'Các dấu dùng trong mẫu', en: 'Marks used in the template' },
  mark: { vi: 'Dấu', en: 'Mark' },
  standsFor: { vi: 'Thay bằng', en: 'Replaced by' },
  isNeeded: { vi: 'Bắt buộc', en: 'Required' },
  needed: { vi: 'có', en: 'yes' },
  notNeeded: { vi: 'không', en: 'no' },
  alone: { vi: 'đứng một mình trên dòng', en: 'alone on its line' },
  figure: {
    vi: 'Một số của bản chốt, theo tên trong bảng số liệu của bản chốt',
    en: 'One figure of the snapshot, by its Vietnamese name in the table of figures',
  },
} as const
