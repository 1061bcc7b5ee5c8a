import { target } from '../people.ts'
import { clubIdOf, uuidOf } from '../two-provinces.ts'
import { type Expectation, members, toRoles } from './expected.ts'

const key = uuidOf('key of the matrix')

/** Who may do what with the papers attached to a club. */
export const attachmentExpectations: Readonly<Record<string, Expectation>> = {
  'attachments.list': {
    input: () => ({ owner: { kind: 'club', id: clubIdOf(target) } }),
    signedIn: toRoles(members),
  },
  'attachments.remove': {
    input: ({ attachment }) => ({ key, id: attachment, version: 1, removal: { reason: 'Quét nhầm' } }),
    signedIn: toRoles(members),
  },
  'attachments.restore': {
    input: ({ attachment }) => ({ key, id: attachment, version: 1 }),
    signedIn: toRoles(members),
  },
}
