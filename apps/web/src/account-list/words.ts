import type { Wording } from '@lienthehe/domain'

export const words = {
  title: { vi: 'Mở tài khoản theo danh sách', en: 'Open accounts from a list' },
  lede: {
    vi: 'Dán danh sách từ Excel, xem máy hiểu từng dòng thế nào, rồi in phiếu đưa tận tay từng người.',
    en: 'Paste a list from Excel, check how each line was read, then print a slip for each person.',
  },
  back: { vi: 'Người dùng', en: 'Users' },
  list: { vi: 'Danh sách', en: 'The list' },
  listHint: {
    vi: 'Mỗi người một dòng: họ và tên, vai trò, đơn vị hoặc câu lạc bộ, tên đăng nhập (bỏ trống thì máy đặt). Dán cả hàng tiêu đề cũng được; gõ tay thì ngăn các cột bằng dấu chấm phẩy, ví dụ: Đinh Văn Bảo; Cán bộ; xã Cao Sơn.',
    en: 'One person a line: full name, role, unit or club, user name (leave it out and one is made). The heading row may be pasted too; if you type, separate columns with semicolons, e.g. Đinh Văn Bảo; Officer; xã Cao Sơn.',
  },
  read: { vi: 'Đọc danh sách', en: 'Read the list' },
  nothingRead: { vi: 'Trong ô này chưa có dòng nào.', en: 'There are no lines in this field yet.' },
  tooMany: (most: number): Wording => ({
    vi: `Mỗi lần mở được nhiều nhất ${most} tài khoản; hãy chia danh sách ra.`,
    en: `At most ${most} accounts can be opened at once; split the list.`,
  }),
  understood: { vi: 'Máy hiểu như sau', en: 'How it was read' },
  count: (ready: number, unclear: number): Wording => ({
    vi: `${ready} dòng rõ${unclear === 0 ? '' : `, ${unclear} dòng cần sửa`}`,
    en: `${ready} lines are clear${unclear === 0 ? '' : `, ${unclear} need correcting`}`,
  }),
  columns: {
    fullName: { vi: 'Họ và tên', en: 'Full name' },
    role: { vi: 'Vai trò', en: 'Role' },
    place: { vi: 'Phạm vi', en: 'Scope' },
    userName: { vi: 'Tên đăng nhập', en: 'User name' },
    verdict: { vi: 'Kết quả đọc', en: 'Result' },
  },
  fields: {
    fullName: { vi: 'Họ và tên', en: 'Full name' },
    role: { vi: 'Vai trò', en: 'Role' },
    place: { vi: 'Phạm vi', en: 'Scope' },
    grant: { vi: 'Phạm vi', en: 'Scope' },
    userName: { vi: 'Tên đăng nhập', en: 'User name' },
    password: { vi: 'Mật khẩu', en: 'Password' },
  },
  ready: { vi: 'Mở được', en: 'Ready' },
  noName: { vi: '(chưa có tên)', en: '(no name)' },
  correctAbove: {
    vi: 'Dòng cần sửa: sửa trong ô trên rồi đọc lại. Mở các dòng rõ trước cũng được, dòng cần sửa vẫn còn trong ô.',
    en: 'Correct lines in the field above, then read again. You can open the clear ones first; the others stay in the field.',
  },
  open: (accounts: number): Wording => ({
    vi: `Mở ${accounts} tài khoản và lập phiếu`,
    en: `Open ${accounts} accounts and make the slips`,
  }),
  opened: (accounts: number): Wording => ({
    vi: `Đã mở ${accounts} tài khoản.`,
    en: `${accounts} accounts are open.`,
  }),
  slips: { vi: 'Phiếu đăng nhập lần đầu', en: 'Slips for the first login' },
  slipsLede: {
    vi: 'Mật khẩu chỉ hiện lần này, máy chủ không giữ. In ngay, đưa tận tay từng người. Mất phiếu thì quản trị viên cấp tỉnh đặt lại mật khẩu.',
    en: 'The passwords are shown only once; the server does not keep them. Print them now and hand each one over in person. If a slip is lost, a provincial administrator sets a new password.',
  },
  print: { vi: 'In phiếu', en: 'Print the slips' },
  done: { vi: 'Đã in xong, xóa khỏi màn hình', en: 'Printed; clear the screen' },
  slip: {
    address: { vi: 'Địa chỉ', en: 'Address' },
    userName: { vi: 'Tên đăng nhập', en: 'User name' },
    password: { vi: 'Mật khẩu dùng một lần', en: 'One-time password' },
    steps: {
      vi: 'Mở địa chỉ trên, đăng nhập bằng mật khẩu này, đặt mật khẩu của riêng mình rồi hủy phiếu.',
      en: 'Open the address, sign in with this password, choose your own password and destroy this slip.',
    },
    help: { vi: 'Cần giúp, gọi', en: 'For help, call' },
  },
} as const
