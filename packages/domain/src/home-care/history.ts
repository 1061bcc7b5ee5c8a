import { amongKnown, type HistoryWords } from '../history/words.ts'
import { careEndReasons } from './end-reason.ts'
import { labelCareEnd } from './wording.ts'

/** How the history describes changes to home care. */
export const homeCareHistory = {
  actions: {
    'homeCare.begin': { vi: 'Ghi người được chăm sóc tại nhà', en: 'Recorded somebody cared for at home' },
    'homeCare.change': { vi: 'Sửa việc chăm sóc tại nhà', en: 'Changed a record of home care' },
    'homeCare.end': { vi: 'Ghi kết thúc chăm sóc tại nhà', en: 'Recorded the end of home care' },
    'homeCare.resume': { vi: 'Hoàn tác việc kết thúc chăm sóc', en: 'Undid the end of home care' },
  },
  fields: {
    volunteers: { vi: 'Tình nguyện viên', en: 'Volunteers' },
  },
  values: {
    'end.reason': amongKnown(careEndReasons, labelCareEnd),
    // A person cannot use an id, so the history names the volunteer only as a member and shows the number of visits.
    'volunteers.member': (_, language) => ({ vi: 'một thành viên', en: 'a member' })[language],
    'volunteers.visitsPerMonth': (visits, language) =>
      ({ vi: `${visits} lần/tháng`, en: `${visits} visits a month` })[language],
  },
} as const satisfies HistoryWords
