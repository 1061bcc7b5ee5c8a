import type { Wording } from '@lienthehe/domain'

/** The text around the board of a club; posts, ends and refusals are worded by the domain. */
export const words = {
  heading: { vi: 'Ban chủ nhiệm', en: 'Management board' },
  record: { vi: 'Ghi người giữ chức vụ', en: 'Record who holds a post' },
  empty: { vi: 'Chưa ghi ai giữ chức vụ.', en: 'No holder of a post is on record.' },
  figuresOnly: {
    vi: 'Tên người giữ chức vụ chỉ hiện với ban chủ nhiệm và cán bộ phụ trách.',
    en: 'Who holds the posts is shown to the board and the officers in charge.',
  },
  isHeld: { vi: 'Có người giữ', en: 'Held' },
  vacant: { vi: 'Chưa có người giữ', en: 'Vacant' },
  vacantTask: {
    vi: 'Câu lạc bộ cần bầu, rồi cán bộ phụ trách ghi vào đây.',
    en: 'The club has to elect somebody; the officer in charge records it here.',
  },
  fill: { vi: 'Ghi người giữ', en: 'Record the holder' },
  fillOf: (post: string): Wording => ({ vi: `Ghi người giữ: ${post}`, en: `Record the holder: ${post}` }),
  since: (date: string): Wording => ({ vi: `từ ${date}`, en: `since ${date}` }),
  between: (from: string, to: string): Wording => ({ vi: `${from} – ${to}`, en: `${from} – ${to}` }),
  isMember: { vi: 'thành viên', en: 'a member' },
  signsIn: { vi: 'có tài khoản', en: 'has an account' },
  corrected: (reason: string): Wording => ({ vi: `đã sửa: ${reason}`, en: `corrected: ${reason}` }),
  past: (terms: string): Wording => ({
    vi: `Người giữ trước đây (${terms})`,
    en: `Earlier holders (${terms})`,
  }),
  correct: { vi: 'Sửa', en: 'Correct' },
  correctOf: (name: string, post: string): Wording => ({
    vi: `Sửa: ${name}, ${post}`,
    en: `Correct: ${name}, ${post}`,
  }),
  end: { vi: 'Thôi giữ', en: 'End the term' },
  endOf: (name: string, post: string): Wording => ({
    vi: `Thôi giữ chức vụ: ${name}, ${post}`,
    en: `End of the term: ${name}, ${post}`,
  }),

  fields: {
    post: { vi: 'Chức vụ', en: 'Post' },
    holder: { vi: 'Họ và tên', en: 'Full name' },
    account: { vi: 'Tài khoản đăng nhập', en: 'Account to sign in with' },
    from: { vi: 'Giữ từ ngày', en: 'Held from' },
    reason: { vi: 'Thôi giữ', en: 'End of the term' },
    endedOn: { vi: 'Thôi từ ngày', en: 'No longer held from' },
    because: { vi: 'Lý do sửa', en: 'Reason of the correction' },
  },
  holderHint: {
    vi: 'Chọn trong danh sách thành viên, hoặc gõ tên người ngoài danh sách.',
    en: 'Choose one of the members, or type the name of somebody else.',
  },
  holderLinked: { vi: 'Là thành viên trong danh sách.', en: 'A member on the list.' },
  holderNone: { vi: 'Không có thành viên nào như vậy.', en: 'No such member.' },
  accountHint: {
    vi: 'Quyền ghi sổ, đếm quỹ, duyệt đi theo chức vụ của tài khoản này.',
    en: 'The rights to book, count and approve follow the post of this account.',
  },
  accountsNone: {
    vi: 'Câu lạc bộ này chưa có tài khoản ban chủ nhiệm; quản trị cấp tỉnh lập ở trang Người dùng.',
    en: 'This club has no account of its board yet; the provincial admin makes one on the page of users.',
  },
  accountNone: { vi: 'Không đăng nhập', en: 'Does not sign in' },
  accountGone: {
    vi: 'Tài khoản đã gắn, nay không còn quyền',
    en: 'The linked account, without rights by now',
  },
  stillHeld: { vi: 'Đang giữ', en: 'Still held' },
  chooseReason: { vi: 'Chọn lý do', en: 'Choose the reason' },
  becauseHint: {
    vi: 'Nhiệm kỳ này đã kết thúc, nên cần nói vì sao sửa.',
    en: 'This term has ended, so say why it is corrected.',
  },
  save: { vi: 'Ghi vào sổ', en: 'Record' },
  saveCorrection: { vi: 'Lưu', en: 'Save' },
  elected: (name: string, post: string): Wording => ({
    vi: `Đã ghi ${name} giữ chức vụ ${post}.`,
    en: `Recorded ${name} as ${post}.`,
  }),
  correctedTerm: (name: string): Wording => ({
    vi: `Đã sửa nhiệm kỳ của ${name}.`,
    en: `Corrected the term of ${name}.`,
  }),
  ended: (name: string): Wording => ({
    vi: `Đã ghi ${name} thôi giữ chức vụ.`,
    en: `Recorded the end of the term of ${name}.`,
  }),
  holdsAgain: (name: string): Wording => ({
    vi: `${name} vẫn giữ chức vụ.`,
    en: `${name} still holds the post.`,
  }),
  taken: (name: string): Wording => ({
    vi: `Đã bỏ lần ghi cho ${name}.`,
    en: `Took the record of ${name} back.`,
  }),
  undone: { vi: 'Hoàn tác ngay sau khi ghi', en: 'Undone right after it was recorded' },
} as const
