import { target } from '../people.ts'
import { clubIdOf, uuidOf } from '../two-provinces.ts'
import { type Expectation, members, toRoles } from './expected.ts'

const key = uuidOf('key of the matrix')
const club = clubIdOf(target)
const signedIn = toRoles(members)
const draft = { name: `Tổ zm${target}`, leader: null }

export const subgroupExpectations: Readonly<Record<string, Expectation>> = {
  'subgroups.list': { input: () => ({ club, asOf: null }), signedIn },
  'subgroups.form': { input: () => ({ key, club, draft }), signedIn },
  'subgroups.change': { input: ({ subgroup: id }) => ({ key, id, version: 1, draft }), signedIn },
  'subgroups.dissolve': { input: ({ subgroup: id }) => ({ key, id, version: 1 }), signedIn },
}
