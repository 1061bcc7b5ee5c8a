import type { Wording } from '@lienthehe/domain'

export const words = {
  pageTitle: { vi: 'Quyền của thành viên', en: 'Rights of a member' },
  members: { vi: 'Thành viên', en: 'Members' },
  lede: (day: string): Wording => ({
    vi: `Thông tin hệ thống đang lưu về người này, ai xem được và ai đã xem, tính đến ngày ${day}.`,
    en: `What is held of this person, who can see it and who did, as of ${day}.`,
  }),
  sheet: { vi: 'Phiếu trao cho thành viên', en: 'Sheet for the member' },
  held: { vi: 'Thông tin đang lưu', en: 'What is held' },
  what: { vi: 'Mục', en: 'What' },
  is: { vi: 'Nội dung', en: 'Content' },
  elsewhere: { vi: 'Nơi khác có ghi tên người này', en: 'What else names this person' },
  nowhere: {
    vi: 'Không nơi nào khác của câu lạc bộ ghi tên người này.',
    en: 'Nothing else of the club names this person.',
  },
  viewers: { vi: 'Ai xem được', en: 'Who can see it' },
  viewersNote: {
    vi: 'Những tài khoản đọc được danh sách của câu lạc bộ hôm nay. Người chỉ xem số liệu không có ở đây vì họ không thấy tên ai.',
    en: 'The accounts that can read the club’s list today. Whoever sees figures alone is not here, as they see nobody’s name.',
  },
  account: { vi: 'Tài khoản', en: 'Account' },
  roles: { vi: 'Vai trò, nơi giữ vai trò', en: 'Role, and where it holds' },
  looked: { vi: 'Ai đã xem', en: 'Who did' },
  lookedNote: (since: string): Wording => ({
    vi: `Ghi theo câu lạc bộ và ngày, kể từ ${since}; giữ 12 tháng. Lần xem trong vài giây gần đây có thể chưa hiện.`,
    en: `Noted by club and day since ${since}, and kept for 12 months. What was looked at in the last few seconds may not show yet.`,
  }),
  nobodyLooked: { vi: 'Chưa có ai xem.', en: 'Nobody has looked.' },
  day: { vi: 'Ngày', en: 'Day' },
  seen: { vi: 'Đã xem', en: 'Looked at' },
  rights: { vi: 'Quyền của bạn', en: 'Your rights' },
  mayAsk: {
    vi: 'Bạn có thể đề nghị: cấp bản sao hoặc sửa thông tin (trả lời trong 2 ngày làm việc, xong trong 10 ngày); hạn chế xử lý hoặc rút lại sự đồng ý (xong trong 15 ngày); xóa thông tin (xong trong 20 ngày); khiếu nại (thụ lý trong 10 ngày, giải quyết trong 30 ngày). Hãy nói với ban chủ nhiệm hoặc cán bộ xã.',
    en: 'You may ask for a copy or a correction (answered in 2 working days, done in 10 days), for restriction or withdraw your consent (15 days), for erasure (20 days), or complain (taken on in 10 days, solved in 30). Tell the board or the officer of your commune.',
  },
  law: {
    vi: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; Nghị định 356/2025/NĐ-CP, Điều 5; Luật Khiếu nại số 02/2011/QH13.',
    en: 'Law on Personal Data Protection 91/2025/QH15; Decree 356/2025/NĐ-CP, article 5; Law on Complaints 02/2011/QH13.',
  },
  signMember: { vi: 'Người nhận phiếu', en: 'Received by' },
  signOfficer: { vi: 'Cán bộ trao phiếu', en: 'Handed over by' },
} as const
