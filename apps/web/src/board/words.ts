import type { Wording } from '@lienthehe/domain'

/** The text around the board of a club; posts, ends and refusals are worded by the domain. */
export const words = {
  heading: { vi: 'Ban chủ nhiệm', en: 'Management board' },
  record: { vi: 'Ghi người giữ chức vụ', en: 'Record who holds a post' },
  empty: { vi: 'Chưa ghi ai giữ chức vụ.', en: 'No post holder is recorded yet.' },
  figuresOnly: {
    vi: 'Tên người giữ chức vụ chỉ hiện với ban chủ nhiệm và cán bộ phụ trách.',
    en: 'Names of post holders are shown only to the board and the officers in charge.',
  },
  isHeld: { vi: 'Có người giữ', en: 'Filled' },
  vacant: { vi: 'Chưa có người giữ', en: 'Vacant' },
  vacantTask: {
    vi: 'Câu lạc bộ cần bầu, rồi cán bộ phụ trách ghi vào đây.',
    en: 'The club needs to elect someone; the officer in charge then records it here.',
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
    because: { vi: 'Lý do sửa', en: 'Reason for the correction' },
  },
  holderHint: {
    vi: 'Chọn trong danh sách thành viên, hoặc gõ tên người ngoài danh sách.',
    en: 'Choose from the list of members, or type the name of someone else.',
  },
  holderLinked: { vi: 'Là thành viên trong danh sách.', en: 'A member on the list.' },
  holderNone: { vi: 'Không có thành viên nào như vậy.', en: 'No such member.' },
  accountHint: {
    vi: 'Tài khoản này được ghi sổ, kiểm quỹ, duyệt theo chức vụ ghi ở đây.',
    en: 'What this account may do (keep the book, count cash, approve) follows from the post recorded here.',
  },
  accountsNone: {
    vi: 'Câu lạc bộ này chưa có tài khoản ban chủ nhiệm; quản trị viên cấp tỉnh tạo ở trang “Người dùng”.',
    en: 'This club’s board has no account yet; the provincial administrator creates one on the “Users” page.',
  },
  accountNone: { vi: 'Không đăng nhập', en: 'Does not sign in' },
  accountGone: {
    vi: 'Tài khoản đã gắn, nay không còn quyền',
    en: 'The linked account no longer has rights',
  },
  stillHeld: { vi: 'Đang giữ', en: 'Still held' },
  chooseReason: { vi: 'Chọn lý do', en: 'Choose the reason' },
  becauseHint: {
    vi: 'Nhiệm kỳ này đã kết thúc, nên cần nói vì sao sửa.',
    en: 'This term has ended, so give a reason for the correction.',
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
    en: `Removed the entry for ${name}.`,
  }),
  undone: { vi: 'Hoàn tác ngay sau khi ghi', en: 'Undone right after recording' },
} as const
