import { amongKnown, type HistoryWords } from '../history/words.ts'
import { formatInteger } from '../text/format.ts'
import { isBirth } from './birth.ts'
import { memberFieldLabels } from './field-labels.ts'
import { departureReasons, ethnicities, hardshipKinds, sexes } from './member.ts'
import { formatBirth, labelDepartureReason, labelEthnicity, labelHardship, labelSex } from './wording.ts'

/** How the history describes changes to a member. */
export const memberHistory = {
  actions: {
    'member.admit': { vi: 'Thêm thành viên', en: 'Added a member' },
    'member.edit': { vi: 'Sửa thành viên', en: 'Edited a member' },
    'member.editTogether': { vi: 'Sửa chung nhiều thành viên', en: 'Edited several members at once' },
    'member.takeBack': { vi: 'Hoàn tác việc sửa thành viên', en: 'Undid an edit of members' },
    'member.confirm': {
      vi: 'Xác nhận thành viên còn sinh hoạt',
      en: 'Confirmed that members are still active',
    },
    'member.unconfirm': { vi: 'Hoàn tác việc xác nhận', en: 'Undid a confirmation' },
    'member.leave': { vi: 'Ghi thành viên rời', en: 'Recorded a departure' },
    'member.restore': { vi: 'Hoàn tác việc rời', en: 'Undid a departure' },
    'member.remove': { vi: 'Bỏ khỏi danh sách', en: 'Removed from the list' },
  },
  fields: {
    ...memberFieldLabels,
    departure: { vi: 'Rời câu lạc bộ', en: 'Departure' },
    confirmedOn: { vi: 'Ngày xác nhận', en: 'Confirmed on' },
    confirmed: { vi: 'Những người được xác nhận', en: 'Confirmed members' },
  },
  empty: {
    departure: { vi: 'đang sinh hoạt', en: 'active' },
    subgroup: { vi: 'không thuộc tổ, nhóm nào', en: 'in no subgroup' },
  },
  values: {
    // A person cannot read ids, so the history says how many people were confirmed.
    confirmed: (ids, language) => {
      const people = formatInteger(ids.split(' ').length, language)
      return { vi: `${people} người`, en: `${people} people` }[language]
    },
    sex: amongKnown(sexes, labelSex),
    birth: (text) => (isBirth(text) ? formatBirth(text) : undefined),
    ethnicity: amongKnown(ethnicities, labelEthnicity),
    'hardships.kind': amongKnown(hardshipKinds, labelHardship),
    'departure.reason': amongKnown(departureReasons, labelDepartureReason),
  },
} as const satisfies HistoryWords
