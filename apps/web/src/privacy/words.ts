import type { Wording } from '@lienthehe/domain'

export const words = {
  pageTitle: { vi: 'Quyền của thành viên', en: 'Rights of a member' },
  members: { vi: 'Thành viên', en: 'Members' },
  lede: (day: string): Wording => ({
    vi: `Thông tin hệ thống đang lưu về người này, ai xem được và ai đã xem, tính đến ngày ${day}.`,
    en: `What is held of this person, who can see it and who did, as of ${day}.`,
  }),
  held: { vi: 'Thông tin đang lưu', en: 'What is held' },
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
    vi: 'Bạn có thể đề nghị, nói với ban chủ nhiệm hoặc cán bộ xã:',
    en: 'You may ask for the following; tell the board or the officer of your commune:',
  },
  law: (sources: string): Wording => ({
    vi: `Theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; ${sources}. Ngày nghỉ lễ chưa được tính.`,
    en: `By the Law on Personal Data Protection 91/2025/QH15; ${sources}. Public holidays are not counted.`,
  }),
  erase: { vi: 'Xóa thông tin…', en: 'Erase…' },
  eraseOf: (name: string): Wording => ({ vi: `Xóa thông tin của ${name}`, en: `Erase the data of ${name}` }),
  eraseGoes: {
    vi: 'Sẽ mất: họ tên, thôn xóm, điện thoại, số căn cước, ở danh sách, ban chủ nhiệm, chăm sóc tại nhà và lịch sử thay đổi.',
    en: 'What goes: name, village, telephone and citizen id, on the list, the board, in home care and in the history.',
  },
  eraseStays: {
    vi: 'Còn lại để số liệu các ngày trước không đổi: giới tính, ngày sinh, dân tộc, hoàn cảnh, ngày vào và rời. Sổ quỹ giữ nguyên theo luật kế toán: bút toán không ghi tên, nhưng tên người bảo lãnh và mục đích vay đã gõ thì còn. Bản chụp giấy tờ và tệp danh sách chờ ghi (tự mất sau 7 ngày) cần xem riêng. Bản sao lưu cũ hết hạn sau 12 tháng; nếu khôi phục, người này lại được xóa.',
    en: 'What stays, so that no figure of an earlier day changes: sex, birth, ethnicity, hardship, days of joining and leaving. The fund book stays by the law on accounting: its entries hold no name, but a guarantor’s name and a purpose that were typed remain. Look at scanned papers and waiting lists (gone after 7 days) yourself. Old backups end after 12 months; if one is restored, this person is erased again.',
  },
  eraseForGood: { vi: 'Không hoàn tác được.', en: 'This cannot be undone.' },
  eraseBecause: { vi: 'Lý do', en: 'Reason' },
  eraseBecauseHint: {
    vi: 'Ví dụ: theo đơn ngày 18/11/2025. Đừng ghi tên người này.',
    en: 'For example: asked in writing on 18/11/2025. Do not write the person’s name.',
  },
  eraseNow: { vi: 'Xóa thông tin', en: 'Erase the data' },
  erased: { vi: 'Đã xóa thông tin của một thành viên cũ.', en: 'The data of a former member is erased.' },
  signMember: { vi: 'Người nhận phiếu', en: 'Received by' },
  signOfficer: { vi: 'Cán bộ trao phiếu', en: 'Handed over by' },
} as const
