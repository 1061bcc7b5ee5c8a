import type { Wording } from '@lienthehe/domain'
import { passwordCharactersMin } from '@lienthehe/domain/refusals'

export const words = {
  title: { vi: 'Tài khoản của tôi', en: 'My account' },
  rights: { vi: 'Quyền và phạm vi', en: 'Rights and scope' },
  noRights: { vi: 'Tài khoản này chưa được giao quyền nào.', en: 'This account has no rights yet.' },
  reminders: { vi: 'Nhắc việc qua thư điện tử', en: 'Reminders by e-mail' },
  remindersLede: {
    vi: 'Mỗi việc được nhắc một lần khi sắp đến hạn và một lần khi quá hạn, gộp trong một thư. Thư không ghi tên người.',
    en: 'You are reminded of each task once when it is nearly due and once when it is overdue, all in one e-mail. E-mails name nobody.',
  },
  notSent: {
    vi: 'Hệ thống chưa được cài đặt để gửi thư, nên chưa gửi thư nào. Lựa chọn dưới đây vẫn được lưu.',
    en: 'No mail server is set up, so no e-mails are sent yet. Your choice is still saved.',
  },
  address: { vi: 'Địa chỉ thư điện tử của tôi', en: 'My e-mail address' },
  addressHint: {
    vi: 'Chỉ mình tôi thấy. Xóa trống rồi lưu để thôi nhận thư.',
    en: 'Only you see it. Clear it and save to stop all e-mails.',
  },
  topics: { vi: 'Nhắc tôi về', en: 'Remind me of' },
  saveReminders: { vi: 'Lưu nhắc việc', en: 'Save reminders' },
  remindersSaved: { vi: 'Đã lưu. Thư sẽ đến địa chỉ này.', en: 'Saved. E-mails will go to this address.' },
  remindersStopped: { vi: 'Đã lưu. Không gửi thư nữa.', en: 'Saved. No more e-mails will be sent.' },
  userName: { vi: 'Tên đăng nhập', en: 'User name' },
  password: { vi: 'Đổi mật khẩu', en: 'Change the password' },
  passwordLede: {
    vi: 'Đổi xong, các máy khác đang đăng nhập bằng tài khoản này sẽ phải đăng nhập lại.',
    en: 'Other devices that are signed in with this account will have to sign in again.',
  },
  firstTitle: { vi: 'Đặt mật khẩu của riêng mình', en: 'Choose a password of your own' },
  firstLede: {
    vi: 'Mật khẩu được cấp chỉ dùng cho lần đầu, vì người cấp cũng biết. Đặt mật khẩu mới rồi mới làm được việc khác.',
    en: 'The password you were given is for the first login only, because others know it. Set a new one before you do anything else.',
  },
  firstCurrent: { vi: 'Mật khẩu được cấp', en: 'The password you were given' },
  firstSubmit: { vi: 'Đặt mật khẩu và bắt đầu', en: 'Set the password and begin' },
  current: { vi: 'Mật khẩu hiện tại', en: 'Current password' },
  currentWrong: { vi: 'Mật khẩu hiện tại không đúng.', en: 'The current password is wrong.' },
  next: { vi: 'Mật khẩu mới', en: 'New password' },
  nextHint: {
    vi: `Ít nhất ${passwordCharactersMin} ký tự. Một câu ngắn dễ nhớ là tốt nhất.`,
    en: `At least ${passwordCharactersMin} characters. A short sentence that is easy to remember works best.`,
  },
  submit: { vi: 'Đổi mật khẩu', en: 'Change the password' },
  done: { vi: 'Đã đổi mật khẩu.', en: 'The password has been changed.' },
  secondStep: { vi: 'Mã xác nhận khi đăng nhập', en: 'Login code' },
  secondStepLede: {
    vi: 'Ngoài mật khẩu, mỗi lần đăng nhập cần thêm mã 6 số trên điện thoại của mình. Người biết được mật khẩu vẫn không vào được.',
    en: 'Besides the password, each login asks for a 6-digit code shown on your phone. Someone who learns the password still cannot sign in.',
  },
  secondStepAdvised: {
    vi: 'Tài khoản này xem được danh sách của nhiều câu lạc bộ, nên bật mã xác nhận.',
    en: 'This account can see the lists of many clubs, so turn the code on.',
  },
  secondStepRequired: {
    vi: 'Máy chủ này yêu cầu bật mã xác nhận trước khi làm việc khác.',
    en: 'This server requires the code to be turned on before you do anything else.',
  },
  begin: { vi: 'Bật mã xác nhận', en: 'Turn on the code' },
  scan: {
    vi: 'Mở ứng dụng xác thực trên điện thoại (Google Authenticator, Microsoft Authenticator, Aegis…), chọn thêm tài khoản rồi quét hình này.',
    en: 'Open the authenticator app on your phone (Google Authenticator, Microsoft Authenticator, Aegis…), add an account and scan this code.',
  },
  picture: { vi: 'Hình vuông để ứng dụng xác thực quét', en: 'QR code for the authenticator app' },
  typeSecret: {
    vi: 'Không quét được thì gõ khóa này vào ứng dụng:',
    en: 'If it cannot be scanned, type this key into the app:',
  },
  firstCode: { vi: 'Mã 6 số đang hiện trên điện thoại', en: 'The 6-digit code now shown on the phone' },
  firstCodeWrong: {
    vi: 'Mã không đúng. Hãy gõ mã đang hiện; nếu vẫn sai, xem lại giờ của điện thoại.',
    en: 'The code is wrong. Type the one shown now; if it is still wrong, check the phone’s clock.',
  },
  confirm: { vi: 'Xác nhận', en: 'Confirm' },
  recoveryCodes: { vi: 'Mã dự phòng', en: 'Recovery codes' },
  recoveryCodesLede: {
    vi: 'Mất điện thoại thì đăng nhập bằng một mã dưới đây thay cho mã 6 số; mỗi mã dùng được một lần. Các mã chỉ hiện lần này: hãy in hoặc chép lại, cất nơi khóa được.',
    en: 'If you lose the phone, sign in with one of these codes instead of the 6 digits; each works once. They are shown only once: print or copy them and lock them away.',
  },
  kept: { vi: 'Tôi đã cất các mã này', en: 'I have put these codes away' },
  print: { vi: 'In', en: 'Print' },
  since: (day: string): Wording => ({ vi: `Đang bật, từ ${day}.`, en: `On since ${day}.` }),
  codesLeft: (left: number): Wording => ({
    vi: `Còn ${left} mã dự phòng. Muốn có mã mới, hãy tắt rồi bật lại.`,
    en: `Recovery codes left: ${left}. For new ones, turn the code off and on again.`,
  }),
  end: { vi: 'Tắt mã xác nhận', en: 'Turn off the code' },
  ended: { vi: 'Đã tắt mã xác nhận.', en: 'The login code is off.' },
  sessions: { vi: 'Đang đăng nhập ở', en: 'Signed in at' },
  sessionsLede: {
    vi: 'Thấy máy lạ thì kết thúc phiên đó rồi đổi mật khẩu.',
    en: 'If you do not recognise one, end that session and change your password.',
  },
  thisSession: { vi: 'Máy này', en: 'This device' },
  unknownBrowser: { vi: 'Không rõ trình duyệt', en: 'Unknown browser' },
  sessionTimes: (since: string, lastUsed: string): Wording => ({
    vi: `đăng nhập ${since}, dùng gần nhất ${lastUsed}`,
    en: `signed in ${since}, last used ${lastUsed}`,
  }),
  endSession: { vi: 'Kết thúc phiên', en: 'End session' },
  endSessionOf: (browser: string): Wording => ({
    vi: `Kết thúc phiên: ${browser}`,
    en: `End session: ${browser}`,
  }),
  sessionEnded: { vi: 'Đã kết thúc phiên đó.', en: 'The session has ended.' },
} as const
