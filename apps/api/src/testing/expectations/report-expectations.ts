import { meetingSheet } from '../drafts/meeting-sheet.ts'
import { reportDraft } from '../drafts/report-draft.ts'
import { target } from '../people.ts'
import { clubIdOf, uuidOf } from '../two-provinces.ts'
import { type Expectation, members, officers, toRoles } from './expected.ts'

const key = uuidOf('key of the matrix')
const club = clubIdOf(target)
const submitted = { key, club, month: '2025-08', version: 1 }
const accepted = { key, club, month: '2025-07', version: 2 }

/** The province's admins decide when reports are due. For users without a right in the province it does not exist. */
const toProvinceAdmins: Expectation['signedIn'] = ({ place, role }) => {
  if (place !== 'province') return 'notFound'
  return role === 'provincialAdmin' ? 'ok' : 'notAllowed'
}

/** A list of the clubs that the user may see, which may be none. */
const toReaders: Expectation['signedIn'] = ({ role }) =>
  role === null || role === 'viewer' || role === 'donor' ? 'notAllowed' : 'ok'

/** Who may do what with meetings and monthly reports. */
export const reportExpectations: Readonly<Record<string, Expectation>> = {
  'meetings.prepare': { input: () => ({ club }), signedIn: toRoles(members) },
  'meetings.send': {
    input: () => ({ key, club, sheet: meetingSheet('2025-09') }),
    signedIn: toRoles(members),
  },
  'reports.ofClub': { input: () => ({ club }), signedIn: toRoles(members) },
  'reports.ofMonth': { input: () => ({ club, month: '2025-08' }), signedIn: toRoles(members) },
  'reports.ofUnit': { input: () => ({ unit: null, month: '2025-08' }), signedIn: toReaders },
  'reports.submit': {
    input: () => ({ key, club, version: 0, draft: reportDraft('2025-09') }),
    signedIn: toRoles(members),
  },
  'reports.accept': { input: () => submitted, signedIn: toRoles(officers) },
  'reports.return': {
    input: () => ({ ...submitted, comment: 'Xin ghi thêm số lượt khám' }),
    signedIn: toRoles(officers),
  },
  'reports.reopen': { input: () => ({ ...accepted, cause: 'Ghi nhầm tháng' }), signedIn: toRoles(officers) },
  'reports.setDueDay': {
    input: () => ({ key, dueDay: { from: '2026-01', day: 8 } }),
    signedIn: toProvinceAdmins,
  },
}
