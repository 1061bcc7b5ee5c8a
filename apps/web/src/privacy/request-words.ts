import type { Wording } from '@lienthehe/domain'

const one = (vi: string, en: string): Wording => ({ vi, en })

export const words = {
  requests: one('Yêu cầu của người này', 'What this person asked for'),
  note: one(
    'Ghi mỗi yêu cầu vào ngày nhận, để biết hạn trả lời và hạn làm xong theo luật. Ban chủ nhiệm không thấy phần này.',
    'Record each request on the day it is received, so that the days by which the law wants it answered and done are known. The board does not see this.',
  ),
  none: one('Chưa có yêu cầu nào được ghi.', 'No request is on record.'),
  unconfirmed: one(
    'Số ngày này chúng tôi chưa đối chiếu được với nguyên văn luật. Ngày nghỉ lễ chưa được tính.',
    'We could not compare these days with the text of the law. Public holidays are not counted.',
  ),
  holidays: one('Ngày nghỉ lễ chưa được tính.', 'Public holidays are not counted.'),
  record: one('Ghi yêu cầu', 'Record a request'),
  recordOf: (name: string): Wording => ({ vi: `Ghi yêu cầu của ${name}`, en: `Record a request of ${name}` }),
  kind: one('Yêu cầu gì', 'What is asked for'),
  clock: (clock: string): Wording => ({ vi: `Theo luật: ${clock}.`, en: `By the law: ${clock}.` }),
  askedOn: one('Ngày nhận', 'Received on'),
  how: one('Cách gửi', 'How it came'),
  askedBy: one('Người yêu cầu thay', 'Asked in the person’s place by'),
  askedByHint: one('Để trống nếu chính người này yêu cầu.', 'Leave empty if it was the person.'),
  matter: one('Nội dung', 'Matter'),
  matterHint: one(
    'Vài chữ, ví dụ: sửa năm sinh 1950 thành 1949.',
    'A few words, e.g. the birth year is 1949, not 1950.',
  ),
  recorded: one('Đã ghi yêu cầu.', 'The request is on record.'),
  recordUndone: one('Yêu cầu được đánh dấu là ghi nhầm.', 'The request is marked as recorded by mistake.'),
  answer: one('Ghi đã trả lời', 'Record the answer'),
  answerNote: one(
    'Ngày bạn báo cho người này biết sẽ làm gì và bao giờ xong.',
    'The day on which you told the person what will be done and by when.',
  ),
  on: one('Ngày', 'Day'),
  answerSaved: one('Đã ghi ngày trả lời.', 'The answer is on record.'),
  extend: one('Gia hạn', 'Extend'),
  extendNote: (days: number): Wording => ({
    vi: `Luật cho gia hạn một lần, thêm ${days} ngày. Phải báo cho người này trước khi hết hạn.`,
    en: `The law allows one extension, by ${days} days. The person has to be told before the due day.`,
  }),
  told: one('Ngày báo cho người này', 'The day on which the person was told'),
  because: one('Lý do', 'Reason'),
  extended: one('Đã gia hạn.', 'It is extended.'),
  close: one('Kết thúc', 'Close'),
  closeHeading: one('Kết thúc yêu cầu', 'Close the request'),
  outcome: one('Kết quả', 'Outcome'),
  noteOf: one('Ghi chú', 'Note'),
  noteHint: one(
    'Từ chối thì phải ghi lý do. Đừng ghi tên ai.',
    'A refusal needs its reason. Do not write anybody’s name.',
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
