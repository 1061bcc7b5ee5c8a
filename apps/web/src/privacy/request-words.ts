import type { Wording } from '@lienthehe/domain'

const one = (vi: string, en: string): Wording => ({ vi, en })

export const words = {
  requests: one('Yêu cầu của người này', 'Requests by this person'),
  note: one(
    'Ghi mỗi yêu cầu vào ngày nhận, để biết hạn trả lời và hạn làm xong theo luật. Ban chủ nhiệm không thấy mục này.',
    'Record each request on the day it is received, so that the legal deadlines for answering and completing it are known. The board does not see this section.',
  ),
  none: one('Chưa có yêu cầu nào được ghi.', 'No requests recorded yet.'),
  unconfirmed: one(
    'Số ngày này chúng tôi chưa đối chiếu được với nguyên văn luật. Ngày nghỉ lễ chưa được tính.',
    'We have not been able to check these days against the text of the law. Public holidays are not taken into account.',
  ),
  holidays: one('Ngày nghỉ lễ chưa được tính.', 'Public holidays are not taken into account.'),
  record: one('Ghi yêu cầu', 'Record a request'),
  recordOf: (name: string): Wording => ({ vi: `Ghi yêu cầu của ${name}`, en: `Record a request of ${name}` }),
  kind: one('Yêu cầu gì', 'What is requested'),
  clock: (clock: string): Wording => ({ vi: `Theo luật: ${clock}.`, en: `By law: ${clock}.` }),
  askedOn: one('Ngày nhận', 'Received on'),
  how: one('Cách gửi', 'How it was sent'),
  askedBy: one('Người yêu cầu thay', 'Requested on the person’s behalf by'),
  askedByHint: one('Để trống nếu chính người này yêu cầu.', 'Leave empty if the person asked in person.'),
  matter: one('Nội dung', 'Content'),
  matterHint: one(
    'Vài chữ, ví dụ: sửa năm sinh 1950 thành 1949.',
    'A few words, e.g. change the birth year from 1950 to 1949.',
  ),
  recorded: one('Đã ghi yêu cầu.', 'The request was recorded.'),
  recordUndone: one('Yêu cầu được đánh dấu là ghi nhầm.', 'The request is marked as recorded by mistake.'),
  answer: one('Ghi ngày trả lời', 'Record the day of the answer'),
  answerNote: one(
    'Ngày báo cho người này biết sẽ làm gì và bao giờ xong.',
    'The day the person was told what will be done and by when.',
  ),
  on: one('Ngày', 'Day'),
  answerSaved: one('Đã ghi ngày trả lời.', 'The day of the answer was recorded.'),
  extend: one('Gia hạn', 'Extend'),
  extendNote: (days: number): Wording => ({
    vi: `Luật cho gia hạn một lần, thêm ${days} ngày. Phải báo cho người này trước khi hết hạn.`,
    en: `The law allows one extension, by ${days} days. Tell the person before the deadline.`,
  }),
  told: one('Ngày báo cho người này', 'Day the person was told'),
  because: one('Lý do', 'Reason'),
  extended: one('Đã gia hạn.', 'The deadline was extended.'),
  close: one('Kết thúc', 'Close'),
  closeHeading: one('Kết thúc yêu cầu', 'Close the request'),
  outcome: one('Kết quả', 'Outcome'),
  noteOf: one('Ghi chú', 'Note'),
  noteHint: one(
    'Từ chối thì phải ghi lý do. Đừng ghi tên ai.',
    'A refusal needs a reason. Do not write anyone’s name.',
  ),
  closed: one('Yêu cầu đã kết thúc.', 'The request is closed.'),
  reopen: one('Mở lại', 'Reopen'),
  reopened: one('Yêu cầu được mở lại.', 'The request is open again.'),
  of: (what: string, kind: string, day: string): Wording => ({
    vi: `${what}: ${kind}, nhận ngày ${day}`,
    en: `${what}: ${kind}, received on ${day}`,
  }),
  history: one('Ai đã ghi', 'Who recorded what'),
} as const
