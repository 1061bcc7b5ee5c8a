import { amongKnown, type HistoryWords } from '../history/words.ts'
import { clubChanges, foundingSources } from './club.ts'
import { wordClubChange, wordFoundingSource } from './club-wording.ts'

/** How the history tells what was done to a club. */
export const clubHistory = {
  actions: {
    'club.found': { vi: 'Thành lập câu lạc bộ', en: 'Founded the club' },
    'club.edit': { vi: 'Sửa thông tin câu lạc bộ', en: 'Edited the club' },
    'club.change': { vi: 'Đổi trạng thái câu lạc bộ', en: 'Changed the state of the club' },
  },
  fields: {
    name: { vi: 'Tên', en: 'Name' },
    commune: { vi: 'Xã, phường, thị trấn', en: 'Commune' },
    village: { vi: 'Thôn, xóm', en: 'Village' },
    establishedOn: { vi: 'Ngày thành lập', en: 'Established on' },
    decisionNumber: { vi: 'Số quyết định', en: 'Decision number' },
    decidedOn: { vi: 'Ngày quyết định', en: 'Date of the decision' },
    decisionIssuer: { vi: 'Nơi ban hành', en: 'Issued by' },
    meetingDay: { vi: 'Ngày sinh hoạt hằng tháng', en: 'Day of the monthly meeting' },
    foundingMoney: { vi: 'Kinh phí thành lập', en: 'Founding money' },
    on: { vi: 'Từ ngày', en: 'From' },
    change: { vi: 'Thay đổi', en: 'Change' },
    reason: { vi: 'Lý do', en: 'Reason' },
  },
  values: {
    change: amongKnown(clubChanges, wordClubChange),
    'foundingMoney.source': amongKnown(foundingSources, wordFoundingSource),
  },
} as const satisfies HistoryWords
