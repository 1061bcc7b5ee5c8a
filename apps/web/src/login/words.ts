import type { Wording } from '@lienthehe/domain'

export const words = {
  title: { vi: 'Đăng nhập', en: 'Sign in' },
  lede: {
    vi: 'Dành cho cán bộ Hội Người cao tuổi và ban chủ nhiệm câu lạc bộ.',
    en: 'For officers of the Association of the Elderly and club boards.',
  },
  userName: { vi: 'Tên đăng nhập', en: 'User name' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  code: { vi: 'Mã xác nhận', en: 'Code' },
  codeHint: {
    vi: '6 chữ số trong ứng dụng xác thực trên điện thoại. Mất điện thoại: gõ một mã dự phòng.',
    en: 'The 6 digits in the authenticator app on your phone. No phone: type a recovery code.',
  },
  submit: { vi: 'Đăng nhập', en: 'Sign in' },
  wrong: { vi: 'Chưa đăng nhập được', en: 'You are not signed in' },
  forgotten: {
    vi: 'Quên mật khẩu? Quản trị viên cấp tỉnh đặt lại được mật khẩu mới.',
    en: 'Forgotten the password? The provincial administrator can set a new one.',
  },
  minutes: (minutes: number): Wording => ({
    vi: `Khoảng ${minutes} phút nữa hãy thử lại.`,
    en: `Try again in about ${minutes} min.`,
  }),
} as const
