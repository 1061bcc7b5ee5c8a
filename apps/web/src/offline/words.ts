import type { Wording } from '@lienthehe/domain'
import { counted } from '../english-plural.ts'
import { enrolmentDays, pinDigitsMin } from './device/enrolment.ts'

/** The texts of the screen for meetings without a network. */
export const words = {
  title: { vi: 'Phiếu ghi không cần mạng', en: 'Offline sheets' },
  lede: {
    vi: 'Phiếu ghi ở đây nằm trên máy này, khóa bằng mã PIN, và tự gửi khi có mạng.',
    en: 'Sheets filled in here stay on this device, locked by a PIN, and are sent automatically when online.',
  },
  off: {
    vi: 'Trình duyệt này chưa dùng được khi mất mạng: cần địa chỉ https và một trình duyệt mới. Hãy báo quản trị viên cấp tỉnh.',
    en: 'This browser cannot work offline: it needs an https address and an up-to-date browser. Tell your administrator.',
  },
  enrol: {
    heading: { vi: 'Đặt mã PIN cho máy này', en: 'Set a PIN for this device' },
    text: {
      vi: `Làm một lần khi có mạng. Mã PIN mở các phiếu trong ${enrolmentDays} ngày kể từ lần đăng nhập gần nhất. Không ai đọc lại được mã PIN: quên thì phiếu chưa gửi trên máy này không mở được nữa.`,
      en: `Do this once while online. The PIN opens sheets for ${enrolmentDays} days after the last login. Nobody can look it up: if you forget it, sheets not yet sent can no longer be opened on this device.`,
    },
    needsLogin: {
      vi: 'Máy này chưa được chuẩn bị. Cần mạng và đăng nhập một lần trước buổi họp.',
      en: 'This device is not ready. Go online and sign in once before the meeting.',
    },
    pin: { vi: 'Mã PIN mới', en: 'New PIN' },
    again: { vi: 'Gõ lại mã PIN', en: 'Repeat the PIN' },
    hint: { vi: `Ít nhất ${pinDigitsMin} chữ số`, en: `At least ${pinDigitsMin} digits` },
    tooShort: {
      vi: `Mã PIN cần ít nhất ${pinDigitsMin} chữ số.`,
      en: `The PIN needs at least ${pinDigitsMin} digits.`,
    },
    different: { vi: 'Hai lần gõ mã PIN khác nhau.', en: 'The two PINs are different.' },
    save: { vi: 'Đặt mã PIN', en: 'Set the PIN' },
    failed: {
      vi: 'Chưa đặt được: trình duyệt chưa lưu được gì trên máy này. Hãy kiểm tra mạng và dung lượng trống của máy rồi thử lại.',
      en: 'The PIN was not set: the browser could not store anything on this device. Check the connection and the free space, then try again.',
    },
  },
  unlock: {
    heading: { vi: 'Mở khóa phiếu trên máy này', en: 'Unlock the sheets on this device' },
    pin: (name: string): Wording => ({ vi: `Mã PIN của ${name}`, en: `PIN of ${name}` }),
    whose: { vi: 'Phiếu của ai', en: 'Whose sheets' },
    open: { vi: 'Mở khóa', en: 'Unlock' },
    wrong: { vi: 'Mã PIN không đúng.', en: 'The PIN is wrong.' },
    expired: (today: string): Wording => ({
      vi: `Đã quá ${enrolmentDays} ngày kể từ lần đăng nhập gần nhất (đồng hồ máy: ${today}). Hãy đăng nhập khi có mạng; phiếu vẫn còn. Nếu đồng hồ sai, hãy chỉnh lại.`,
      en: `More than ${enrolmentDays} days since the last login (clock of this device: ${today}). Sign in when online; the sheets are kept. If the clock is wrong, correct it.`,
    }),
  },
  clockBehind: (today: string): Wording => ({
    vi: `Đồng hồ máy này (${today}) chậm hơn máy chủ. Phiếu vẫn được giữ; hãy chỉnh lại đồng hồ.`,
    en: `The clock of this device (${today}) is behind the server's. The sheets are still kept; correct the clock.`,
  }),
  clockOff: (days: string): Wording => ({
    vi: `Đồng hồ máy này lệch ${days} ngày so với máy chủ.`,
    en: `The clock of this device is ${days} days off the server's.`,
  }),
  prepare: {
    heading: { vi: 'Chuẩn bị họp', en: 'Prepare a meeting' },
    ready: (club: string, members: string, loans: string, at: string): Wording => ({
      vi: `${club}: sẵn sàng. Danh sách ${members} thành viên và ${loans} khoản vay, lấy về lúc ${at}.`,
      en: `${club}: ready. ${counted(members, 'member', 'members')} and ${counted(loans, 'loan', 'loans')}, fetched ${at}.`,
    }),
    again: { vi: 'Lấy lại danh sách mới', en: 'Fetch again' },
    fetching: { vi: 'Đang lấy danh sách về máy…', en: 'Fetching to this device…' },
    failed: {
      vi: 'Chưa lấy được danh sách mới. Danh sách đã có trên máy vẫn dùng được.',
      en: 'The new list could not be fetched. The list already on this device can still be used.',
    },
    none: {
      vi: 'Chưa chuẩn bị câu lạc bộ nào. Khi có mạng, hãy mở sổ quỹ của câu lạc bộ và bấm “Họp không cần mạng”.',
      en: 'No club is prepared yet. When online, open the club’s fund book and press “Offline meetings”.',
    },
    mayVanish: {
      vi: 'Trình duyệt này có thể tự xóa phiếu khi máy hết dung lượng: hãy gửi sớm, hoặc lưu ra tệp.',
      en: 'This browser may delete sheets when the device runs out of space: send soon, or save to a file.',
    },
    logout: {
      vi: 'Không cần đăng xuất trước khi đi họp: phiếu đã khóa bằng mã PIN. Đăng xuất sẽ xóa danh sách đã lấy về.',
      en: 'No need to sign out before the meeting: sheets are locked by the PIN. Signing out deletes the fetched lists.',
    },
  },
  visits: {
    heading: { vi: 'Chuyến kiểm tra', en: 'Visits' },
    ready: (name: string, on: string, at: string): Wording => ({
      vi: `${name}, dự kiến ngày ${on}: sẵn sàng. Lấy về lúc ${at}.`,
      en: `${name}, planned for ${on}: ready. Fetched ${at}.`,
    }),
    begin: { vi: 'Ghi kết quả kiểm tra', en: 'Fill in the visit' },
    again: { vi: 'Lấy lại bản mới', en: 'Fetch again' },
  },
  sheets: {
    heading: { vi: 'Phiếu trên máy này', en: 'Sheets on this device' },
    none: { vi: 'Chưa có phiếu nào.', en: 'There are no sheets yet.' },
    unreadable: {
      vi: 'Chưa đọc được phiếu trên máy này. Hãy tải lại trang.',
      en: 'The sheets on this device could not be read. Reload the page.',
    },
    begin: { vi: 'Thu hội phí', en: 'Collect dues' },
    beginMeeting: { vi: 'Bắt đầu buổi họp', en: 'Begin the meeting' },
    tooOld: {
      vi: 'Danh sách do bản cũ lấy về, chưa đủ cho cả buổi họp: có mạng thì bấm “Lấy lại danh sách mới”.',
      en: 'This list was fetched by an older version and is not enough for a whole meeting: when online, press “Fetch again”.',
    },
    beginReport: (month: string): Wording => ({
      vi: `Báo cáo tháng ${month}`,
      en: `Report of ${month}`,
    }),
    open: { vi: 'Mở phiếu', en: 'Open' },
    of: (month: string, club: string): Wording => ({
      vi: `Thu hội phí tháng ${month} · ${club}`,
      en: `Dues of ${month} · ${club}`,
    }),
    meetingOf: (month: string, club: string): Wording => ({
      vi: `Buổi họp tháng ${month} · ${club}`,
      en: `Meeting of ${month} · ${club}`,
    }),
    reportOf: (month: string, club: string): Wording => ({
      vi: `Báo cáo tháng ${month} · ${club}`,
      en: `Report of ${month} · ${club}`,
    }),
    visitOf: (name: string): Wording => ({ vi: `Kiểm tra ${name}`, en: `Visit to ${name}` }),
    readFile: { vi: 'Đọc phiếu từ tệp', en: 'Read a sheet from a file' },
    notASheet: {
      vi: 'Tệp này không phải phiếu của tài khoản này.',
      en: 'This file is not a sheet of this account.',
    },
    back: { vi: 'Về danh sách phiếu', en: 'Back to the sheets' },
  },
  sheet: {
    stale: {
      vi: 'Trong lúc đó có người đã lưu một bản khác trên máy chủ. Hãy mở bản đó khi có mạng để so sánh; bản ở đây vẫn còn nguyên.',
      en: 'Someone has saved another version on the server in the meantime. Open it when online to compare; this one is unchanged.',
    },
    replace: {
      vi: 'Đã xem: gửi bản này thay bản trên máy chủ',
      en: 'I have checked: replace the server’s version with this one',
    },
    send: { vi: 'Gửi', en: 'Send' },
    sendNow: { vi: 'Thử gửi ngay', en: 'Try to send now' },
    withdraw: { vi: 'Sửa tiếp', en: 'Continue editing' },
    takeOver: { vi: 'Làm tiếp ở đây', en: 'Continue here' },
    toFile: { vi: 'Lưu ra tệp', en: 'Save to a file' },
    fileNote: {
      vi: 'Tệp có tên người và số tiền, không được mã hóa: hãy giữ cẩn thận.',
      en: 'The file contains names and amounts and is not encrypted: keep it safe.',
    },
    login: { vi: 'Đăng nhập để gửi', en: 'Sign in to send' },
    money: { vi: 'Mỗi người nộp', en: 'Each pays' },
    payers: { vi: 'Ai nộp (bỏ dấu người chưa nộp)', en: 'Who pays (untick who does not)' },
    sum: (people: string, sum: string): Wording => ({
      vi: `${people} người, tổng ${sum}`,
      en: `${counted(people, 'person', 'people')}, ${sum} in all`,
    }),
    nobody: { vi: 'Chưa chọn ai.', en: 'Nobody is selected yet.' },
    futureDay: {
      vi: 'Ngày này chưa tới, theo đồng hồ máy.',
      en: 'According to this device’s clock, this day has not come yet.',
    },
    noDay: { vi: 'Ngày chưa đọc được.', en: 'This date cannot be read.' },
  },
} as const
