import type { Wording } from '@lienthehe/domain'
import { dayOfEveryMonth } from '@lienthehe/domain/calendar'

/** The text of the list of all clubs’ reports of a month. */
export const unitWords = {
  title: { vi: 'Báo cáo tháng của các câu lạc bộ', en: 'Monthly reports of the clubs' },
  titleOf: (month: string): Wording => ({
    vi: `Báo cáo tháng ${month} của các câu lạc bộ`,
    en: `The clubs’ reports of ${month}`,
  }),
  dueOn: (date: string): Wording => ({ vi: `Hạn nộp ${date}.`, en: `Due on ${date}.` }),
  month: { vi: 'Tháng', en: 'Month' },
  toReview: { vi: 'Chờ duyệt', en: 'Waiting for acceptance' },
  late: { vi: 'Nộp muộn hoặc chưa nộp', en: 'Late or not sent' },
  nobodyLate: { vi: 'Không câu lạc bộ nào trễ hạn.', en: 'No club is late.' },
  message: { vi: 'Tin nhắc để dán vào Zalo', en: 'Reminder to paste into Zalo' },
  copy: { vi: 'Chép tin nhắc', en: 'Copy the reminder' },
  copied: { vi: 'Đã chép. Hãy dán vào Zalo.', en: 'Copied. Paste it into Zalo.' },
  copyByHand: {
    vi: 'Máy này không cho chép tự động. Hãy bôi đen đoạn chữ rồi chép.',
    en: 'This device does not allow automatic copying. Select the text and copy it.',
  },
  byUnit: { vi: 'Theo địa bàn', en: 'By unit' },
  unit: { vi: 'Địa bàn', en: 'Unit' },
  expected: { vi: 'Phải nộp', en: 'Expected' },
  sent: { vi: 'Đã nộp', en: 'Sent' },
  onTime: { vi: 'Đúng hạn', en: 'On time' },
  complete: { vi: 'Đủ nội dung', en: 'Complete' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  dueDay: { vi: 'Hạn nộp báo cáo', en: 'Report due day' },
  dueDayNote: {
    vi: 'Kế hoạch không định ngày nộp báo cáo tháng; tỉnh tự đặt. Các tháng trước giữ hạn cũ.',
    en: 'The plan sets no due day for monthly reports; the province does. Earlier months keep their old due day.',
  },
  from: { vi: 'Từ báo cáo của tháng', en: 'Starting with the report of' },
  day: {
    vi: `Hạn là ngày … của tháng sau (1–${dayOfEveryMonth})`,
    en: `Due on day … of the next month (1–${dayOfEveryMonth})`,
  },
  setDueDay: { vi: 'Đặt hạn nộp', en: 'Set the due day' },
  dueDaySet: (day: string, month: string): Wording => ({
    vi: `Từ báo cáo tháng ${month}, hạn nộp là ngày ${day} của tháng sau.`,
    en: `From the report of ${month} on, reports are due on day ${day} of the next month.`,
  }),
} as const
