import type { Wording } from '@lienthehe/domain'

export const templateWords = {
  heading: { vi: 'Dùng mẫu của cơ quan', en: 'In a template of the office' },
  note: {
    vi: 'Gửi tệp Word (.docx) của cơ quan có các dấu dưới đây; máy điền lời đã lưu và số của bản chốt vào chỗ các dấu rồi trả lại tệp. Mẫu không được lưu trên máy chủ. Số vẫn gắn với bản chốt, kiểm lại được bằng lienthehe verify.',
    en: 'Send a Word file (.docx) of the office with the marks below; what is saved and the figures of the snapshot take their place, and the file comes back. The template is not kept. Figures stay bound to the snapshot, for lienthehe verify.',
  },
  sample: { vi: 'Tải mẫu để bắt đầu', en: 'A template to begin with' },
  choose: { vi: 'Chọn mẫu (.docx)', en: 'Choose a template (.docx)' },
  filled: (template: string): Wording => ({
    vi: `Đã điền mẫu ${template}. Nếu tệp chưa tải xuống:`,
    en: `${template} is filled in. If the file has not been saved:`,
  }),
  save: { vi: 'Tải báo cáo theo mẫu', en: 'Save the report in the template' },
  marks: { vi: 'Các dấu dùng trong mẫu', en: 'The marks of a template' },
  mark: { vi: 'Dấu', en: 'Mark' },
  standsFor: { vi: 'Thay bằng', en: 'Stands for' },
  isNeeded: { vi: 'Bắt buộc', en: 'Needed' },
  needed: { vi: 'có', en: 'yes' },
  notNeeded: { vi: 'không', en: 'no' },
  alone: { vi: 'đứng một mình trên dòng', en: 'alone on its line' },
  figure: {
    vi: 'Một số của bản chốt, theo tên trong bảng số liệu của bản chốt',
    en: 'One figure of the snapshot, by its Vietnamese name in the table of figures',
  },
} as const
