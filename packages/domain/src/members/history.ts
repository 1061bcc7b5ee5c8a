import { type HistoryWords, labelAmong } from '../history/words.ts'
import type { Language } from '../text/language.ts'
import { isBirth } from './birth.ts'
import { departureReasons, ethnicities, hardshipKinds, sexes } from './member.ts'
import { formatBirth, wordDepartureReason, wordEthnicity, wordHardship, wordSex } from './wording.ts'

/** How the history tells what was done to a member. */
export const memberHistory = {
  actions: {
    'member.admit': { vi: 'Thêm thành viên', en: 'Added a member' },
    'member.edit': { vi: 'Sửa thành viên', en: 'Edited a member' },
    'member.leave': { vi: 'Ghi thành viên rời', en: 'Recorded a departure' },
    'member.restore': { vi: 'Hoàn tác việc rời', en: 'Undid a departure' },
    'member.remove': { vi: 'Bỏ khỏi danh sách', en: 'Removed from the list' },
  },
  fields: {
    fullName: { vi: 'Họ và tên', en: 'Full name' },
    sex: { vi: 'Giới tính', en: 'Sex' },
    birth: { vi: 'Ngày sinh', en: 'Birth' },
    ethnicity: { vi: 'Dân tộc', en: 'Ethnicity' },
    hardships: { vi: 'Hoàn cảnh khó khăn', en: 'Hardship' },
    village: { vi: 'Thôn, xóm', en: 'Village' },
    phone: { vi: 'Điện thoại', en: 'Phone' },
    citizenId: { vi: 'Số căn cước', en: 'Citizen id' },
    joinedOn: { vi: 'Ngày vào câu lạc bộ', en: 'Joined on' },
    departure: { vi: 'Rời câu lạc bộ', en: 'Departure' },
  },
  empty: { departure: { vi: 'đang sinh hoạt', en: 'active' } },
  wordValue,
} as const satisfies HistoryWords

function wordValue(field: string, text: string, language: Language): string | undefined {
  switch (field) {
    case 'sex':
      return labelAmong(sexes, text, (sex) => wordSex(sex, language))
    case 'birth':
      return isBirth(text) ? formatBirth(text) : undefined
    case 'ethnicity':
      return labelAmong(ethnicities, text, (ethnicity) => wordEthnicity(ethnicity, language))
    case 'hardships.kind':
      return labelAmong(hardshipKinds, text, (kind) => wordHardship(kind, language))
    case 'departure.reason':
      return labelAmong(departureReasons, text, (reason) => wordDepartureReason(reason, language))
    default:
      return undefined
  }
}
