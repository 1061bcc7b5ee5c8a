import { visitDraft, visitReport } from '../drafts/visit-draft.ts'
import { target } from '../people.ts'
import { clubIdOf, uuidOf } from '../two-provinces.ts'
import { type Expectation, members, officers, toRoles } from './expected.ts'

const key = uuidOf('key of the matrix')
const club = clubIdOf(target)
const toMembers = toRoles(members)
const toOfficers = toRoles(officers)

/** A list of what the user may see, which may be nothing. */
const toReaders: Expectation['signedIn'] = ({ role }) =>
  role === null || role === 'viewer' || role === 'donor' ? 'notAllowed' : 'ok'

/** Who may do what with the visits to a club. */
export const visitExpectations: Readonly<Record<string, Expectation>> = {
  'visits.ofClub': { input: () => ({ club }), signedIn: toMembers },
  'visits.get': { input: ({ visit }) => ({ id: visit }), signedIn: toMembers },
  'visits.ofUnit': { input: () => ({ unit: null }), signedIn: toReaders },
  'visits.plan': {
    input: () => ({ key, visited: { kind: 'club', club }, draft: visitDraft }),
    signedIn: toOfficers,
  },
  'visits.change': {
    input: ({ visit }) => ({ key, id: visit, version: 1, draft: { ...visitDraft, purpose: 'Kiểm quỹ' } }),
    signedIn: toOfficers,
  },
  'visits.cancel': {
    input: ({ visit }) => ({ key, id: visit, version: 1, cancellation: { reason: 'Đường sạt lở' } }),
    signedIn: toOfficers,
  },
  'visits.record': {
    input: ({ visit }) => ({ key, id: visit, version: 1, report: visitReport }),
    signedIn: toOfficers,
  },
  'visits.closeFollowUp': {
    input: ({ madeVisit: { id, followUp } }) => ({
      ...{ key, id, version: 2, followUp },
      end: { status: 'done', on: '2025-10-10', evidence: 'Sổ đã ghi đủ', paper: null },
    }),
    signedIn: toOfficers,
  },
}
