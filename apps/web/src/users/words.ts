import type { Wording } from '@lienthehe/domain'

export const words = {
  title: { vi: 'Người dùng', en: 'Users' },
  lede: {
    vi: 'Mỗi người một tài khoản. Quyền có hiệu lực trong phạm vi được giao, không vượt ra ngoài.',
    en: 'One account a person. Rights hold within the given scope and not beyond it.',
  },
  add: { vi: 'Thêm người dùng', en: 'Add a user' },
  count: (users: number): Wording => ({ vi: `${users} tài khoản`, en: `${users} accounts` }),
  none: { vi: 'Chưa có người dùng nào khác', en: 'There is no other user yet' },
  noneAdvice: {
    vi: 'Thêm cán bộ xã, phường trước; họ sẽ ghi câu lạc bộ và danh sách thành viên.',
    en: 'Add the officers of the communes first; they enter clubs and members.',
  },
  columns: {
    fullName: { vi: 'Họ và tên', en: 'Full name' },
    userName: { vi: 'Tên đăng nhập', en: 'User name' },
    grants: { vi: 'Quyền và phạm vi', en: 'Rights and scope' },
    lastSeen: { vi: 'Dùng gần nhất', en: 'Last seen' },
    state: { vi: 'Tình trạng', en: 'State' },
    actions: { vi: 'Thao tác', en: 'Actions' },
  },
  active: { vi: 'Đang dùng', en: 'Active' },
  disabled: { vi: 'Đã khoá', en: 'Locked' },
  never: { vi: 'chưa đăng nhập', en: 'never' },
  noGrants: { vi: 'Chưa có quyền', en: 'No rights' },
  change: { vi: 'Sửa', en: 'Change' },
  changeOf: (name: string): Wording => ({ vi: `Sửa tài khoản ${name}`, en: `Change the account of ${name}` }),
  userNameHint: {
    vi: '3 đến 30 chữ thường không dấu, chữ số, dấu chấm hoặc gạch dưới; ví dụ: dinhvanbao',
    en: '3 to 30 lower-case letters without marks, digits, dots or underscores; e.g. dinhvanbao',
  },
  password: { vi: 'Mật khẩu ban đầu', en: 'First password' },
  passwordHint: {
    vi: 'Ít nhất 12 ký tự. Đưa tận tay và nhắc người dùng đổi ngay.',
    en: 'At least 12 characters. Hand it over in person and have it changed at once.',
  },
  newPassword: { vi: 'Mật khẩu mới', en: 'New password' },
  setPassword: { vi: 'Đặt mật khẩu mới', en: 'Set a new password' },
  passwordSet: { vi: 'Đã đặt mật khẩu mới.', en: 'The new password is set.' },
  grants: { vi: 'Quyền và phạm vi', en: 'Rights and scope' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  removeGrant: (grant: string): Wording => ({ vi: `Bỏ quyền ${grant}`, en: `Remove ${grant}` }),
  handOver: { vi: 'Chuyển sang đơn vị hiện nay', en: 'Hand over to the units of today' },
  handOverOf: (grant: string): Wording => ({
    vi: `Chuyển sang đơn vị hiện nay: ${grant}`,
    en: `Hand over to the units of today: ${grant}`,
  }),
  ofEndedUnits: (users: number): Wording => ({
    vi: `${users} tài khoản có quyền ở đơn vị đã kết thúc: còn xem được, không ghi được nữa. Bấm “Sửa” để chuyển sang xã, phường hiện nay.`,
    en: `${users} accounts have rights in units that are no more: they read and no longer write. Press “Change” to hand over to the communes of today.`,
  }),
  role: { vi: 'Vai trò', en: 'Role' },
  scope: { vi: 'Phạm vi', en: 'Scope' },
  scopeClub: { vi: 'Câu lạc bộ', en: 'Club' },
  scopeClubHint: {
    vi: 'Gõ tên câu lạc bộ, xã hoặc huyện rồi chọn',
    en: 'Type the name of the club, commune or district, and choose',
  },
  scopeClubNone: { vi: 'Không có câu lạc bộ nào khớp', en: 'No club matches' },
  scopeMissing: { vi: 'Hãy chọn một nơi trong danh sách.', en: 'Choose a place from the list.' },
  addGrant: { vi: 'Thêm quyền này', en: 'Add this right' },
  grantsHint: {
    vi: 'Thêm ít nhất một quyền; không có quyền thì đăng nhập được nhưng không thấy gì.',
    en: 'Add at least one right; without any, one can sign in but sees nothing.',
  },
  saveGrants: { vi: 'Lưu quyền', en: 'Save the rights' },
  grantsSaved: {
    vi: 'Đã lưu quyền. Người này sẽ phải đăng nhập lại.',
    en: 'The rights are saved. This person has to sign in again.',
  },
  grantsUndone: {
    vi: 'Đã trả lại quyền trước đó. Người này sẽ phải đăng nhập lại.',
    en: 'The former rights hold again. This person has to sign in again.',
  },
  create: { vi: 'Tạo tài khoản', en: 'Create the account' },
  created: (name: string): Wording => ({
    vi: `Đã tạo tài khoản của ${name}.`,
    en: `The account of ${name} is made.`,
  }),
  saveNames: { vi: 'Lưu tên', en: 'Save the names' },
  namesSaved: {
    vi: 'Đã lưu tên. Người này sẽ phải đăng nhập lại.',
    en: 'The names are saved. This person has to sign in again.',
  },
  provesTwice: {
    vi: 'Đăng nhập cần thêm mã xác nhận. Nếu người này mất điện thoại và cả mã dự phòng, hãy bỏ mã để họ đăng nhập bằng mật khẩu rồi bật lại.',
    en: 'The login asks for a code as well. If this person lost the phone and the recovery codes too, stop it, so that they sign in by the password and turn it on again.',
  },
  endSecondStep: { vi: 'Bỏ mã xác nhận', en: 'Stop asking for a code' },
  secondStepEnded: {
    vi: 'Đăng nhập không cần mã nữa.',
    en: 'The login asks for no code any more.',
  },
  lock: { vi: 'Khoá tài khoản', en: 'Lock the account' },
  unlock: { vi: 'Mở lại tài khoản', en: 'Unlock the account' },
  lockNote: {
    vi: 'Khoá thì không đăng nhập được nữa; những gì người này đã ghi vẫn còn. Mở lại được bất cứ lúc nào.',
    en: 'A locked account cannot sign in; what this person wrote stays. It can be unlocked at any time.',
  },
  locked: { vi: 'Đã khoá tài khoản.', en: 'The account is locked.' },
  unlocked: { vi: 'Đã mở lại tài khoản.', en: 'The account is unlocked.' },
} as const
