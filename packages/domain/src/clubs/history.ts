import { type HistoryWords, labelAmong } from '../history/words.ts'
import type { Language } from '../text/language.ts'
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
    decisionIssuer: { vi: 'Nơi ban hành', en: 'Issued by' },
    foundingMoney: { vi: 'Kinh phí thành lập', en: 'Founding money' },
    on: { vi: 'Từ ngày', en: 'From' },
    change: { vi: 'Thay đổi', en: 'Change' },
    reason: { vi: 'Lý do', en: 'Reason' },
  },
  wordValue,
} as const satisfies HistoryWords

function wordValue(field: string, text: string, language: Language): string | undefined {
  switch (field) {
    case 'change':
      return labelAmong(clubChanges, text, (change) => wordClubChange(change, language))
    case 'foundingMoney.source':
      return labelAmong(foundingSources, text, (source) => wordFoundingSource(source, language))
    default:
      return undefined
  }
}
