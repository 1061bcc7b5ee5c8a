import type { Wording } from '@lienthehe/domain'

/** The texts of the form and the page of a club’s regulation. */
export const regulationWords = {
  open: { vi: 'Ghi quy chế', en: 'Record the regulation' },
  save: { vi: 'Ghi vào sổ', en: 'Record it' },
  note: {
    vi: 'Các ô đã điền sẵn mức thường gặp để tham khảo, không phải mẫu chính thức. Hãy sửa cho đúng với bản quy chế mà câu lạc bộ đã thông qua.',
    en: 'The fields are filled in with common limits as a starting point, not an official template. Change them to match the regulation the club has adopted.',
  },
  heading: { vi: 'Quy chế quản lý quỹ', en: 'Regulation of the funds' },
  none: { vi: 'Chưa có quy chế trong sổ', en: 'No regulation is on record' },
  noneAdvice: {
    vi: 'Khi câu lạc bộ đã thông qua quy chế, hãy ghi các mức của nó ở đây. Chưa có quy chế thì chưa cho vay được.',
    en: 'Once the club has adopted its regulation, record its limits here. Without a regulation, no loan can be made.',
  },
  titleOf: (number: string): Wording => ({ vi: `Quy chế ${number}`, en: `Regulation ${number}` }),
  since: (from: string): Wording => ({ vi: `Hiệu lực từ ${from}`, en: `In force since ${from}` }),
  until: (from: string, to: string): Wording => ({
    vi: `Hiệu lực từ ${from} đến trước ${to}`,
    en: `In force from ${from} to the day before ${to}`,
  }),
  said: (number: string): Wording => ({
    vi: `Đã ghi quy chế ${number}`,
    en: `Regulation ${number} is recorded`,
  }),
  fields: {
    number: { vi: 'Số quy chế', en: 'Number' },
    issuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
    from: { vi: 'Hiệu lực từ ngày', en: 'In force from' },
    loanDongMax: { vi: 'Vay nhiều nhất', en: 'Largest loan' },
    termMonthsMax: { vi: 'Vay lâu nhất (tháng)', en: 'Longest term (months)' },
    rate: { vi: 'Lãi cao nhất mỗi tháng (%)', en: 'Highest monthly interest (%)' },
    loanFundPercentMax: {
      vi: 'Một người vay nhiều nhất bao nhiêu % quỹ',
      en: 'Largest loan as a share of the fund (%)',
    },
    lateRate: { vi: 'Phạt chậm trả mỗi tháng (%)', en: 'Monthly late penalty (%)' },
    roundingUnitDong: { vi: 'Làm tròn kỳ trả đến (đồng)', en: 'Round instalments to (đồng)' },
    interestPercent: {
      vi: 'Trích bao nhiêu % tiền lãi sang quỹ hoạt động',
      en: 'Share of interest moved to the activity fund (%)',
    },
    dueDay: { vi: 'Ngày trả nợ', en: 'Due day' },
    approvedBy: { vi: 'Ai duyệt cho vay', en: 'Who approves loans' },
    allocation: { vi: 'Tiền trả được trừ theo thứ tự', en: 'A payment is used in this order' },
    priority: { vi: 'Thứ tự ưu tiên', en: 'Order of priority' },
  },
  dayOfMonth: (day: string): Wording => ({ vi: `ngày ${day} hằng tháng`, en: `day ${day} of the month` }),
  numberInvalid: { vi: 'Phải là số nguyên.', en: 'Must be a whole number.' },
  rateInvalid: { vi: 'Chưa đọc được. Ví dụ: 0,65 hoặc 1.', en: 'Cannot be read. For example: 0.65 or 1.' },
} as const
