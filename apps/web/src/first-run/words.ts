import { passwordCharactersMin, userNameCharacters } from '@lienthehe/domain/refusals'

export const words = {
  title: { vi: 'Thiết lập lần đầu', en: 'First-time setup' },
  lede: {
    vi: 'Chưa có tài khoản nào. Hãy tạo quản trị viên cấp tỉnh đầu tiên; người này tạo các tài khoản khác.',
    en: 'There are no accounts yet. Create the first provincial administrator, who then creates the others.',
  },
  code: { vi: 'Mã thiết lập', en: 'Setup code' },
  codeHint: {
    vi: 'Tám ký tự, in trong cửa sổ đang chạy máy chủ, ví dụ ABCD-1234. Mã dùng một lần, trong một giờ; khởi động lại máy chủ để có mã mới.',
    en: 'Eight characters, printed in the window where the server is running, e.g. ABCD-1234. It works once, within an hour; restart the server for a new one.',
  },
  fullName: { vi: 'Họ và tên', en: 'Full name' },
  userName: { vi: 'Tên đăng nhập', en: 'User name' },
  userNameHint: {
    vi: `${userNameCharacters.min} đến ${userNameCharacters.max} chữ thường không dấu, chữ số, dấu chấm hoặc gạch dưới; ví dụ: buithihoa`,
    en: `${userNameCharacters.min} to ${userNameCharacters.max} lower-case letters without accents, digits, dots or underscores; e.g. buithihoa`,
  },
  password: { vi: 'Mật khẩu', en: 'Password' },
  passwordHint: {
    vi: `Ít nhất ${passwordCharactersMin} ký tự. Một câu ngắn dễ nhớ là tốt nhất.`,
    en: `At least ${passwordCharactersMin} characters. A short sentence that is easy to remember works best.`,
  },
  submit: { vi: 'Tạo quản trị viên và đăng nhập', en: 'Create the administrator and sign in' },
} as const
