import type { Wording } from '@lienthehe/domain'
import { counted } from '../english-plural.ts'

export const words = {
  title: { vi: 'Đăng nhập', en: 'Sign in' },
  lede: {
    vi: 'Dành cho cán bộ Hội Người cao tuổi và ban chủ nhiệm câu lạc bộ.',
    en: 'For officers of the Association of the Elderly and club management boards.',
  },
  userName: { vi: 'Tên đăng nhập', en: 'User name' },
  password: { vi: 'Mật khẩu', en: 'Password' },
  code: { vi: 'Mã xác nhận', en: 'Code' },
  codeHint: {
    vi: '6 chữ số trong ứng dụng xác thực trên điện thoại. Mất điện thoại: gõ một mã dự phòng.',
    en: 'The 6-digit code in the authenticator app on your phone. Lost the phone? Type a recovery code.',
  },
  submit: { vi: 'Đăng nhập', en: 'Sign in' },
  wrong: { vi: 'Chưa đăng nhập được', en: 'Sign-in failed' },
  forgotten: {
    vi: 'Quên mật khẩu? Quản trị viên cấp tỉnh đặt lại được mật khẩu mới.',
    en: 'Forgot your password? The provincial administrator can set a new one.',
  },
  minutes: (minutes: number): Wording => ({
    vi: `Hãy thử lại sau khoảng ${minutes} phút.`,
    en: `Try again in about ${counted(minutes, 'minute', 'minutes')}.`,
  }),
} as const
