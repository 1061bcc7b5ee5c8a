import type { Wording } from '@lienthehe/domain'

/** What the screen for meetings without a network says. */
export const words = {
  title: { vi: 'Phiếu ghi không cần mạng', en: 'Sheets without a network' },
  lede: {
    vi: 'Phiếu ghi ở đây nằm trên máy này, khóa bằng mã PIN, và tự gửi khi có mạng.',
    en: 'Sheets filled in here lie on this device behind a PIN, and are sent when there is a network.',
  },
  off: {
    vi: 'Trình duyệt này chưa dùng được khi mất mạng: cần địa chỉ https và một trình duyệt mới. Hãy báo quản trị viên.',
    en: 'This browser cannot work without a network: it takes an https address and a current browser. Tell your administrator.',
  },
  enrol: {
    heading: { vi: 'Đặt mã PIN cho máy này', en: 'Set a PIN for this device' },
    text: {
      vi: 'Làm một lần khi có mạng. Mã PIN mở các phiếu trong 45 ngày kể từ lần đăng nhập gần nhất. Không ai đọc lại được mã PIN: quên thì phiếu chưa gửi trên máy này không mở được nữa.',
      en: 'Once, with a network. The PIN opens sheets for 45 days after the last login. Nobody can read it back: if it is forgotten, sheets not yet sent cannot be opened on this device.',
    },
    needsLogin: {
      vi: 'Máy này chưa được chuẩn bị. Cần mạng và đăng nhập một lần trước buổi họp.',
      en: 'This device is not prepared. It needs a network and a login once before the meeting.',
    },
    pin: { vi: 'Mã PIN mới', en: 'New PIN' },
    again: { vi: 'Gõ lại mã PIN', en: 'The PIN again' },
    hint: { vi: 'Ít nhất 6 chữ số', en: 'At least 6 digits' },
    tooShort: { vi: 'Mã PIN cần ít nhất 6 chữ số.', en: 'A PIN has at least 6 digits.' },
    different: { vi: 'Hai lần gõ khác nhau.', en: 'The two are not the same.' },
    save: { vi: 'Đặt mã PIN', en: 'Set the PIN' },
    failed: {
      vi: 'Chưa đặt được: trình duyệt chưa lưu được gì trên máy này. Hãy kiểm tra mạng và chỗ trống rồi thử lại.',
      en: 'Not set: the browser could not store anything on this device. Check the network and the free space, then try again.',
    },
  },
  unlock: {
    heading: { vi: 'Mở khóa phiếu trên máy này', en: 'Unlock the sheets on this device' },
    pin: (name: string): Wording => ({ vi: `Mã PIN của ${name}`, en: `PIN of ${name}` }),
    whose: { vi: 'Phiếu của ai', en: 'Whose sheets' },
    open: { vi: 'Mở khóa', en: 'Unlock' },
    wrong: { vi: 'Mã PIN không đúng.', en: 'This is not the PIN.' },
    expired: (today: string): Wording => ({
      vi: `Đã quá 45 ngày kể từ lần đăng nhập gần nhất (đồng hồ máy: ${today}). Hãy đăng nhập khi có mạng; phiếu vẫn còn. Nếu đồng hồ sai, hãy chỉnh lại.`,
      en: `More than 45 days since the last login (clock of this device: ${today}). Sign in with a network; the sheets are kept. If the clock is wrong, set it right.`,
    }),
  },
  clockBehind: (today: string): Wording => ({
    vi: `Đồng hồ máy này (${today}) chậm hơn máy chủ. Phiếu vẫn được giữ; hãy chỉnh lại đồng hồ.`,
    en: `The clock of this device (${today}) is behind the server's. Sheets are kept all the same; set the clock right.`,
  }),
  clockOff: (days: string): Wording => ({
    vi: `Đồng hồ máy này lệch ${days} ngày so với máy chủ.`,
    en: `The clock of this device is ${days} days off the server's.`,
  }),
  prepare: {
    heading: { vi: 'Chuẩn bị họp', en: 'Prepare a meeting' },
    ready: (club: string, members: string, loans: string, at: string): Wording => ({
      vi: `${club}: sẵn sàng. Danh sách ${members} thành viên và ${loans} khoản vay, lấy về lúc ${at}.`,
      en: `${club}: ready. ${members} members and ${loans} loans, fetched ${at}.`,
    }),
    again: { vi: 'Lấy lại danh sách mới', en: 'Fetch again' },
    fetching: { vi: 'Đang lấy danh sách về máy…', en: 'Fetching to this device…' },
    failed: {
      vi: 'Chưa lấy được danh sách mới. Danh sách đã có trên máy vẫn dùng được.',
      en: 'Nothing newer could be fetched. What is on this device can still be used.',
    },
    none: {
      vi: 'Chưa chuẩn bị câu lạc bộ nào. Khi có mạng, hãy mở sổ quỹ của câu lạc bộ và bấm “Họp không cần mạng”.',
      en: 'No club is prepared. With a network, open the book of the club and press “Meetings without a network”.',
    },
    mayVanish: {
      vi: 'Trình duyệt này có thể tự xóa phiếu khi thiếu chỗ: hãy gửi sớm, hoặc lưu ra tệp.',
      en: 'This browser may delete sheets when space is short: send soon, or save to a file.',
    },
    logout: {
      vi: 'Không cần đăng xuất trước khi đi họp: phiếu đã khóa bằng mã PIN. Đăng xuất sẽ xóa danh sách đã lấy về.',
      en: 'No need to sign out before the meeting: sheets are behind the PIN. Signing out deletes what was fetched.',
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
    none: { vi: 'Chưa có phiếu nào.', en: 'There is no sheet.' },
    unreadable: {
      vi: 'Chưa đọc được phiếu trên máy này. Hãy tải lại trang.',
      en: 'The sheets on this device could not be read. Reload the page.',
    },
    begin: { vi: 'Thu hội phí', en: 'Collect dues' },
    beginMeeting: { vi: 'Bắt đầu buổi họp', en: 'Begin the meeting' },
    tooOld: {
      vi: 'Danh sách do bản cũ lấy về, chưa đủ cho cả buổi họp: có mạng thì bấm “Lấy lại danh sách mới”.',
      en: 'An older build fetched this, which is not enough for a whole meeting: with a network, press “Fetch again”.',
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
      en: 'This file is no sheet of this account.',
    },
    back: { vi: 'Về danh sách phiếu', en: 'Back to the sheets' },
  },
  sheet: {
    stale: {
      vi: 'Trong lúc đó có người đã lưu một bản khác trên máy chủ. Hãy mở bản đó khi có mạng để so sánh; bản ở đây vẫn còn nguyên.',
      en: 'Somebody has saved another version on the server meanwhile. Open it with a network to compare; this one is kept as it is.',
    },
    replace: {
      vi: 'Đã xem: gửi bản này thay bản trên máy chủ',
      en: 'I have looked: let this one take its place',
    },
    send: { vi: 'Gửi', en: 'Send' },
    sendNow: { vi: 'Thử gửi ngay', en: 'Try to send now' },
    withdraw: { vi: 'Sửa tiếp', en: 'Go on typing' },
    takeOver: { vi: 'Làm tiếp ở đây', en: 'Go on here' },
    toFile: { vi: 'Lưu ra tệp', en: 'Save to a file' },
    fileNote: {
      vi: 'Tệp có tên người và số tiền, không có mã khóa: hãy giữ cẩn thận.',
      en: 'The file holds names and money and is not locked: keep it safe.',
    },
    login: { vi: 'Đăng nhập để gửi', en: 'Sign in to send' },
    money: { vi: 'Mỗi người nộp', en: 'Each pays' },
    payers: { vi: 'Ai nộp (bỏ dấu người chưa nộp)', en: 'Who pays (untick who does not)' },
    sum: (people: string, sum: string): Wording => ({
      vi: `${people} người, tổng ${sum}`,
      en: `${people} people, ${sum} in all`,
    }),
    nobody: { vi: 'Chưa chọn ai.', en: 'Nobody is ticked.' },
    futureDay: {
      vi: 'Ngày này chưa tới, theo đồng hồ máy.',
      en: 'By the clock of this device this day has not come.',
    },
    noDay: { vi: 'Ngày chưa đọc được.', en: 'This day cannot be read.' },
  },
} as const
