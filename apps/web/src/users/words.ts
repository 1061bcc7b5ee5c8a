import type { Wording } from '@lienthehe/domain'
import { passwordCharactersMin, userNameCharacters } from '@lienthehe/domain/refusals'
import { counted } from '../english-plural.ts'

export const words = {
  title: { vi: 'Người dùng', en: 'Users' },
  lede: {
    vi: 'Mỗi người một tài khoản. Quyền có hiệu lực trong phạm vi được giao, không vượt ra ngoài.',
    en: 'One account per person. Rights apply within the given scope and not beyond it.',
  },
  add: { vi: 'Thêm người dùng', en: 'Add a user' },
  addList: { vi: 'Mở theo danh sách', en: 'Open from a list' },
  count: (users: number): Wording => ({
    vi: `${users} tài khoản`,
    en: `${counted(users, 'account', 'accounts')}`,
  }),
  none: { vi: 'Chưa có người dùng nào khác', en: 'No other users yet' },
  noneAdvice: {
    vi: 'Thêm cán bộ xã, phường trước; họ sẽ ghi câu lạc bộ và danh sách thành viên.',
    en: 'Add the commune officers first; they will record clubs and members.',
  },
  columns: {
    fullName: { vi: 'Họ và tên', en: 'Full name' },
    userName: { vi: 'Tên đăng nhập', en: 'User name' },
    grants: { vi: 'Quyền và phạm vi', en: 'Rights and scope' },
    lastSeen: { vi: 'Dùng gần nhất', en: 'Last used' },
    state: { vi: 'Tình trạng', en: 'Status' },
    actions: { vi: 'Thao tác', en: 'Actions' },
  },
  active: { vi: 'Đang dùng', en: 'Active' },
  unused: { vi: 'Chưa đổi mật khẩu được cấp', en: 'First password not changed yet' },
  disabled: { vi: 'Đã khóa', en: 'Locked' },
  never: { vi: 'chưa đăng nhập', en: 'never' },
  noGrants: { vi: 'Chưa có quyền', en: 'No rights' },
  change: { vi: 'Sửa', en: 'Edit' },
  changeOf: (name: string): Wording => ({ vi: `Sửa tài khoản ${name}`, en: `Edit the account of ${name}` }),
  userNameHint: {
    vi: `${userNameCharacters.min} đến ${userNameCharacters.max} chữ thường không dấu, chữ số, dấu chấm hoặc gạch dưới; ví dụ: dinhvanbao`,
    en: `${userNameCharacters.min} to ${userNameCharacters.max} lower-case letters without accents, digits, dots or underscores; e.g. dinhvanbao`,
  },
  password: { vi: 'Mật khẩu ban đầu', en: 'First password' },
  passwordHint: {
    vi: `Ít nhất ${passwordCharactersMin} ký tự. Đưa tận tay; lần đăng nhập đầu phải đổi rồi mới làm được việc khác.`,
    en: `At least ${passwordCharactersMin} characters. Hand it over in person; it must be changed at the first login before anything else.`,
  },
  newPassword: { vi: 'Mật khẩu mới', en: 'New password' },
  setPassword: { vi: 'Đặt mật khẩu mới', en: 'Set a new password' },
  passwordSet: { vi: 'Đã đặt mật khẩu mới.', en: 'The new password was set.' },
  grants: { vi: 'Quyền và phạm vi', en: 'Rights and scope' },
  remove: { vi: 'Bỏ', en: 'Remove' },
  removeGrant: (grant: string): Wording => ({ vi: `Bỏ quyền ${grant}`, en: `Remove ${grant}` }),
  handOver: { vi: 'Chuyển sang đơn vị hiện nay', en: 'Transfer to the present units' },
  handOverOf: (grant: string): Wording => ({
    vi: `Chuyển sang đơn vị hiện nay: ${grant}`,
    en: `Transfer to the present units: ${grant}`,
  }),
  ofEndedUnits: (users: number): Wording => ({
    vi: `${users} tài khoản có quyền ở đơn vị đã kết thúc: còn xem được, không ghi được nữa. Bấm “Sửa” để chuyển sang xã, phường hiện nay.`,
    en: `${users} accounts have rights in units that have ended: they can view but no longer record. Press “Edit” to transfer them to the present communes.`,
  }),
  role: { vi: 'Vai trò', en: 'Role' },
  scope: { vi: 'Phạm vi', en: 'Scope' },
  scopeClub: { vi: 'Câu lạc bộ', en: 'Club' },
  scopeClubHint: {
    vi: 'Gõ tên câu lạc bộ, xã hoặc huyện rồi chọn',
    en: 'Type the name of the club, commune or district, and choose',
  },
  scopeClubNone: { vi: 'Không có câu lạc bộ nào khớp', en: 'No club matches' },
  scopeProject: { vi: 'Dự án', en: 'Project' },
  scopeProjectHint: {
    vi: 'Dự án được ghi ở “Đóng góp và tài trợ”',
    en: 'Projects are recorded under “Contributions and donor projects”',
  },
  scopeMissing: { vi: 'Hãy chọn phạm vi trong danh sách.', en: 'Choose the scope from the list.' },
  addGrant: { vi: 'Thêm quyền này', en: 'Add this right' },
  grantsHint: {
    vi: 'Thêm ít nhất một quyền; không có quyền thì đăng nhập được nhưng không thấy gì.',
    en: 'Add at least one right; without any, the person can sign in but sees nothing.',
  },
  saveGrants: { vi: 'Lưu quyền', en: 'Save the rights' },
  grantsSaved: {
    vi: 'Đã lưu quyền. Người này sẽ phải đăng nhập lại.',
    en: 'The rights were saved. This person has to sign in again.',
  },
  grantsUndone: {
    vi: 'Đã trả lại quyền trước đó. Người này sẽ phải đăng nhập lại.',
    en: 'The previous rights were restored. This person has to sign in again.',
  },
  create: { vi: 'Tạo tài khoản', en: 'Create the account' },
  created: (name: string): Wording => ({
    vi: `Đã tạo tài khoản của ${name}.`,
    en: `The account of ${name} was created.`,
  }),
  saveNames: { vi: 'Lưu tên', en: 'Save the names' },
  namesSaved: {
    vi: 'Đã lưu tên. Người này sẽ phải đăng nhập lại.',
    en: 'The names were saved. This person has to sign in again.',
  },
  provesTwice: {
    vi: 'Đăng nhập cần thêm mã xác nhận. Nếu người này mất điện thoại và cả mã dự phòng, hãy bỏ mã để họ đăng nhập bằng mật khẩu rồi bật lại.',
    en: 'Signing in also needs a code. If this person has lost both the phone and the recovery codes, remove the code so that they can sign in with the password and turn it on again.',
  },
  endSecondStep: { vi: 'Bỏ mã xác nhận', en: 'Remove the login code' },
  secondStepEnded: {
    vi: 'Đăng nhập không cần mã nữa.',
    en: 'Signing in no longer needs a code.',
  },
  successor: { vi: 'Người kế nhiệm', en: 'Successor' },
  successorMissing: { vi: 'Hãy chọn người kế nhiệm.', en: 'Choose the successor.' },
  handOverNote: {
    vi: 'Bàn giao chuyển mọi quyền, cùng việc đang chờ và danh sách đang soạn, sang người kế nhiệm rồi khóa tài khoản này. Không hoàn tác được; những gì người này đã ghi vẫn mang tên họ.',
    en: 'A handover moves every right, pending tasks and lists in preparation, to the successor and then locks this account. It cannot be undone; what this person recorded keeps their name.',
  },
  handOverAll: { vi: 'Bàn giao tất cả', en: 'Hand over everything' },
  handOverAllTo: (name: string): Wording => ({
    vi: `Bàn giao tất cả cho ${name}`,
    en: `Hand over everything to ${name}`,
  }),
  handedOver: (from: string, to: string): Wording => ({
    vi: `Đã bàn giao của ${from} cho ${to}. Hai người sẽ phải đăng nhập lại.`,
    en: `Everything from ${from} was handed over to ${to}. Both have to sign in again.`,
  }),
  lock: { vi: 'Khóa tài khoản', en: 'Lock the account' },
  unlock: { vi: 'Mở lại tài khoản', en: 'Unlock the account' },
  lockNote: {
    vi: 'Khóa thì không đăng nhập được nữa; những gì người này đã ghi vẫn còn. Mở lại được bất cứ lúc nào.',
    en: 'A locked account cannot sign in; what this person recorded stays. It can be unlocked at any time.',
  },
  locked: { vi: 'Đã khóa tài khoản.', en: 'The account was locked.' },
  unlocked: { vi: 'Đã mở lại tài khoản.', en: 'The account was unlocked.' },
} as const
