export const words = {
  title: { vi: 'Tài khoản của tôi', en: 'My account' },
  rights: { vi: 'Quyền và phạm vi', en: 'Rights and scope' },
  noRights: { vi: 'Tài khoản này chưa được giao quyền nào.', en: 'This account has no rights yet.' },
  userName: { vi: 'Tên đăng nhập', en: 'User name' },
  password: { vi: 'Đổi mật khẩu', en: 'Change the password' },
  passwordLede: {
    vi: 'Đổi xong, các máy khác đang đăng nhập bằng tài khoản này sẽ phải đăng nhập lại.',
    en: 'Other devices that are signed in with this account will have to sign in again.',
  },
  current: { vi: 'Mật khẩu hiện tại', en: 'Current password' },
  currentWrong: { vi: 'Mật khẩu hiện tại không đúng.', en: 'The current password is wrong.' },
  next: { vi: 'Mật khẩu mới', en: 'New password' },
  nextHint: {
    vi: 'Ít nhất 12 ký tự. Một câu ngắn dễ nhớ là tốt nhất.',
    en: 'At least 12 characters. A short sentence that you remember is best.',
  },
  submit: { vi: 'Đổi mật khẩu', en: 'Change the password' },
  done: { vi: 'Đã đổi mật khẩu.', en: 'The password has been changed.' },
} as const
