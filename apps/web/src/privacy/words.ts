import type { Wording } from '@lienthehe/domain'
import { backupMonths, rosterDraftDays } from '@lienthehe/domain/privacy'

export const words = {
  pageTitle: { vi: 'Quyền của thành viên', en: 'Rights of a member' },
  members: { vi: 'Thành viên', en: 'Members' },
  lede: (day: string): Wording => ({
    vi: `Thông tin hệ thống đang lưu về người này, ai xem được và ai đã xem, tính đến ngày ${day}.`,
    en: `What is stored about this person, who can see it and who has seen it, as of ${day}.`,
  }),
  held: { vi: 'Thông tin đang lưu', en: 'Information stored' },
  elsewhere: { vi: 'Nơi khác có ghi tên người này', en: 'Other records with this person’s name' },
  nowhere: {
    vi: 'Không nơi nào khác của câu lạc bộ ghi tên người này.',
    en: 'No other record of the club has this person’s name.',
  },
  viewers: { vi: 'Ai xem được', en: 'Who can see it' },
  viewersNote: {
    vi: 'Những tài khoản đọc được danh sách của câu lạc bộ hôm nay. Người chỉ xem số liệu không có ở đây vì họ không thấy tên ai.',
    en: 'The accounts that can read the club’s list today. People who see only figures are not listed, because they see no names.',
  },
  account: { vi: 'Tài khoản', en: 'Account' },
  roles: { vi: 'Vai trò và phạm vi', en: 'Role and scope' },
  looked: { vi: 'Ai đã xem', en: 'Who has seen it' },
  lookedNote: (since: string): Wording => ({
    vi: `Ghi theo câu lạc bộ và ngày, kể từ ${since}; giữ một năm. Lần xem trong vài giây gần đây có thể chưa hiện.`,
    en: `Recorded by club and day since ${since}, kept for a year. Views in the last few seconds may not appear yet.`,
  }),
  nobodyLooked: { vi: 'Chưa có ai xem.', en: 'Nobody has viewed it yet.' },
  day: { vi: 'Ngày', en: 'Day' },
  seen: { vi: 'Đã xem', en: 'Viewed' },
  rights: { vi: 'Quyền của bạn', en: 'Your rights' },
  mayAsk: {
    vi: 'Bạn có thể đề nghị, nói với ban chủ nhiệm hoặc cán bộ xã:',
    en: 'You may ask the board or the commune officer for:',
  },
  law: (sources: string): Wording => ({
    vi: `Theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; ${sources}. Ngày nghỉ lễ chưa được tính.`,
    en: `Under the Law on Personal Data Protection 91/2025/QH15; ${sources}. Public holidays are not taken into account.`,
  }),
  erase: { vi: 'Xóa thông tin…', en: 'Erase…' },
  eraseOf: (name: string): Wording => ({ vi: `Xóa thông tin của ${name}`, en: `Erase the data of ${name}` }),
  eraseGoes: {
    vi: 'Sẽ mất: họ tên, thôn xóm, điện thoại, số căn cước, ở danh sách, ban chủ nhiệm, chăm sóc tại nhà và lịch sử thay đổi.',
    en: 'Will be erased: name, village, phone and citizen ID, in the list, the board, home care and the history of changes.',
  },
  eraseStays: {
    vi: `Còn lại để số liệu các ngày trước không đổi: giới tính, ngày sinh, dân tộc, hoàn cảnh, ngày vào và rời. Sổ quỹ giữ nguyên theo luật kế toán: bút toán không ghi tên, nhưng tên người bảo lãnh và mục đích vay đã gõ thì còn. Bản chụp giấy tờ và tệp danh sách chờ ghi (tự mất sau ${rosterDraftDays} ngày) cần xem riêng. Bản sao lưu cũ hết hạn sau ${backupMonths} tháng; nếu khôi phục, người này lại được xóa.`,
    en: `Will stay, so that figures of earlier days do not change: sex, date of birth, ethnicity, hardship, dates of joining and leaving. The fund book is kept as accounting law requires: entries contain no names, but a guarantor’s name or loan purpose that was typed remains. Check scanned documents and lists waiting to be imported (deleted after ${rosterDraftDays} days) separately. Old backups expire after ${backupMonths} months; if one is restored, this person is erased again.`,
  },
  eraseForGood: { vi: 'Không hoàn tác được.', en: 'This cannot be undone.' },
  eraseBecause: { vi: 'Lý do', en: 'Reason' },
  eraseBecauseHint: {
    vi: 'Ví dụ: theo đơn ngày 18/11/2025. Đừng ghi tên người này.',
    en: 'For example: written request of 18/11/2025. Do not write the person’s name.',
  },
  eraseNow: { vi: 'Xóa thông tin', en: 'Erase the data' },
  erased: { vi: 'Đã xóa thông tin của một thành viên cũ.', en: 'The data of a former member was erased.' },
  signMember: { vi: 'Người nhận phiếu', en: 'Received by' },
  signOfficer: { vi: 'Cán bộ trao phiếu', en: 'Handed over by' },
} as const
