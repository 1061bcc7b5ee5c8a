import type { Wording } from '@lienthehe/domain'

export const cutOffWords = {
  heading: { vi: 'Quỹ đã có sổ giấy?', en: 'Is there already a paper book?' },
  note: {
    vi: 'Chốt sổ giấy vào một ngày, ghi tiền mặt, nguồn vốn và các khoản còn nợ vào tệp mẫu rồi gửi lên. Mọi tổng cộng phải khớp. Sổ bắt đầu khi người thứ hai trong ban chủ nhiệm đã ký.',
    en: 'Close the paper book on one day, enter the cash, its sources and the loans still owed in the template, then upload it. All totals must match; the new book begins once a second board member signs.',
  },
  template: { vi: 'Tải tệp mẫu (.xlsx)', en: 'Download the template (.xlsx)' },
  choose: { vi: 'Chọn tệp chốt sổ', en: 'Choose the cut-off file' },
  rightFile: (file: string): Wording => ({
    vi: `${file}: mọi tổng cộng đều khớp`,
    en: `${file}: all totals match`,
  }),
  problems: (file: string, count: string): Wording => ({
    vi: `${file} có ${count} lỗi: hãy sửa trong tệp rồi gửi lại`,
    en: `Errors in ${file}: ${count}. Correct them in the file and send it again`,
  }),
  unread: (sheets: string): Wording => ({
    vi: `Không đọc các trang: ${sheets}.`,
    en: `These sheets were not read: ${sheets}.`,
  }),
  propose: { vi: 'Ký và chuyển người thứ hai', en: 'Sign and pass to the second person' },
  proposed: {
    vi: 'Đã ký biên bản chốt sổ; chờ người thứ hai',
    en: 'The cut-off sheet is signed and is waiting for a second person',
  },
  asked: (on: string): Wording => ({
    vi: `Bắt đầu sổ từ biên bản chốt ngày ${on}`,
    en: `Start the book from the cut-off sheet of ${on}`,
  }),
  cash: { vi: 'Tiền mặt', en: 'Cash' },
  lent: { vi: 'Gốc cho vay còn nợ', en: 'Owed by borrowers' },
  total: { vi: 'Tổng cộng', en: 'Total' },
  bySource: { vi: 'Theo nguồn', en: 'By source' },
  loans: (count: string): Wording => ({ vi: `${count} khoản vay còn nợ`, en: `${count} open loans` }),
  borrower: { vi: 'Người vay', en: 'Borrower' },
  owed: { vi: 'Gốc còn nợ', en: 'Principal owed' },
  months: { vi: 'Số tháng còn lại', en: 'Months left' },
  rate: { vi: 'Lãi một tháng', en: 'Monthly rate' },
  method: { vi: 'Cách tính lãi, cách trả', en: 'Interest and repayment' },
} as const
