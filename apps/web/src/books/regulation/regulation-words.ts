import type { Wording } from '@lienthehe/domain'

/** What the form and the page of a club’s regulation say. */
export const regulationWords = {
  open: { vi: 'Ghi quy chế', en: 'Record the regulation' },
  save: { vi: 'Ghi vào sổ', en: 'Record it' },
  note: {
    vi: 'Các ô đã điền sẵn mức thường gặp để tham khảo, không phải mẫu chính thức. Hãy sửa cho đúng với bản quy chế mà câu lạc bộ đã thông qua.',
    en: 'The fields hold common figures to start from; they are no official template. Change them to what the club’s own regulation says.',
  },
  heading: { vi: 'Quy chế quản lý quỹ', en: 'Regulation of the funds' },
  none: { vi: 'Chưa có quy chế trong sổ', en: 'No regulation is on record' },
  noneAdvice: {
    vi: 'Khi câu lạc bộ đã thông qua quy chế, hãy ghi các mức của nó ở đây. Chưa có quy chế thì chưa cho vay được.',
    en: 'Once the club has adopted its regulation, record its limits here. Without one nothing can be lent.',
  },
  titleOf: (number: string): Wording => ({ vi: `Quy chế ${number}`, en: `Regulation ${number}` }),
  since: (from: string): Wording => ({ vi: `Hiệu lực từ ${from}`, en: `In force since ${from}` }),
  until: (from: string, to: string): Wording => ({
    vi: `Hiệu lực từ ${from} đến trước ${to}`,
    en: `In force from ${from} until before ${to}`,
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
    rate: { vi: 'Lãi cao nhất mỗi tháng (%)', en: 'Highest interest a month (%)' },
    loanFundPercentMax: {
      vi: 'Một người vay nhiều nhất bao nhiêu % quỹ',
      en: 'One loan’s largest share of the fund (%)',
    },
    lateRate: { vi: 'Phạt chậm trả mỗi tháng (%)', en: 'Penalty for delay, a month (%)' },
    roundingUnitDong: { vi: 'Làm tròn kỳ trả đến (đồng)', en: 'Instalments in multiples of (đồng)' },
    interestPercent: {
      vi: 'Trích bao nhiêu % tiền lãi sang quỹ hoạt động',
      en: 'Share of interest to the activity fund (%)',
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
