import { amongKnown, type HistoryWords } from '../history/words.ts'
import { clubChanges, foundingSources } from './club.ts'
import { labelClubChange, labelFoundingSource } from './wording.ts'

/** How the history describes changes to a club. */
export const clubHistory = {
  actions: {
    'club.found': { vi: 'Thành lập câu lạc bộ', en: 'Founded the club' },
    'club.edit': { vi: 'Sửa thông tin câu lạc bộ', en: 'Edited the club' },
    'club.locate': {
      vi: 'Ghi câu lạc bộ thuộc xã nào sau khi chia',
      en: 'Recorded in which part of its commune the club lies',
    },
    'club.merge': { vi: 'Sáp nhập câu lạc bộ', en: 'Merged the club' },
    'club.receive': { vi: 'Nhận thành viên từ câu lạc bộ sáp nhập', en: 'Took the members of a merged club' },
    'club.change': { vi: 'Đổi trạng thái câu lạc bộ', en: 'Changed the state of the club' },
  },
  fields: {
    name: { vi: 'Tên', en: 'Name' },
    commune: { vi: 'Xã, phường, thị trấn', en: 'Commune' },
    liesIn: { vi: 'Nay thuộc xã, phường', en: 'Today’s commune' },
    village: { vi: 'Thôn, xóm', en: 'Village' },
    establishedOn: { vi: 'Ngày thành lập', en: 'Established on' },
    decisionNumber: { vi: 'Số quyết định', en: 'Decision number' },
    decidedOn: { vi: 'Ngày quyết định', en: 'Date of the decision' },
    decisionIssuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
    meetingDay: { vi: 'Ngày sinh hoạt hằng tháng', en: 'Day of the monthly meeting' },
    foundingMoney: { vi: 'Kinh phí thành lập', en: 'Founding money' },
    on: { vi: 'Từ ngày', en: 'From' },
    change: { vi: 'Thay đổi', en: 'Change' },
    reason: { vi: 'Lý do', en: 'Reason' },
    into: { vi: 'Sáp nhập vào', en: 'Merged into' },
    mergedClub: { vi: 'Từ câu lạc bộ', en: 'From the club' },
    people: { vi: 'Số người', en: 'People' },
  },
  values: {
    // A person cannot read an id; the club’s page shows the name of the other club.
    into: (_, language) => ({ vi: 'một câu lạc bộ khác', en: 'another club' })[language],
    change: amongKnown(clubChanges, labelClubChange),
    'foundingMoney.source': amongKnown(foundingSources, labelFoundingSource),
  },
} as const satisfies HistoryWords
