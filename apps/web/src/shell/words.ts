export const words = {
  skip: { vi: 'Đến thẳng nội dung', en: 'Skip to the content' },
  menu: { vi: 'Trình đơn', en: 'Menu' },
  navigation: { vi: 'Các phần', en: 'Sections' },
  overview: { vi: 'Tổng quan', en: 'Overview' },
  plans: { vi: 'Kế hoạch', en: 'Plans' },
  unitPlans: { vi: 'Kế hoạch địa phương', en: 'Units’ plans' },
  clubs: { vi: 'Câu lạc bộ', en: 'Clubs' },
  users: { vi: 'Người dùng', en: 'Users' },
  account: { vi: 'Tài khoản', en: 'Account' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  theme: { vi: 'Giao diện', en: 'Appearance' },
  themes: {
    auto: { vi: 'Theo máy', en: 'As the device' },
    light: { vi: 'Nền sáng', en: 'Light' },
    dark: { vi: 'Nền tối', en: 'Dark' },
  },
  illustration: {
    vi: 'Số liệu minh hoạ – không phải số liệu thật của tỉnh.',
    en: 'Illustrative figures – not the province’s real data.',
  },
  help: {
    vi: 'Cần trợ giúp? Hãy liên hệ quản trị viên cấp tỉnh.',
    en: 'Need help? Contact the provincial administrator.',
  },
  publicProgress: { vi: 'Trang tiến độ công khai', en: 'Public progress page' },
  sessionEnded: { vi: 'Phiên làm việc đã hết', en: 'Your session has ended' },
  signInAgain: {
    vi: 'Hãy đăng nhập lại. Những gì đã gõ trên màn hình vẫn còn; đăng nhập xong, hãy bấm lưu lần nữa.',
    en: 'Please sign in again. What you typed is still on the screen; save once more afterwards.',
  },
  notFound: { vi: 'Không có trang này', en: 'There is no such page' },
  notFoundLede: {
    vi: 'Địa chỉ có thể đã gõ sai hoặc trang đã được chuyển đi.',
    en: 'The address may be mistyped, or the page has moved.',
  },
  toStart: { vi: 'Về trang đầu', en: 'To the start' },
} as const
