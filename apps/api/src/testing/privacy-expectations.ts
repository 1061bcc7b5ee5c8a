import { type Expectation, officers, toRoles } from './expected.ts'
import { target } from './people.ts'
import { memberIdOf, uuidOf } from './two-provinces.ts'

const key = uuidOf('key of the matrix')

export const privacyExpectations: Readonly<Record<string, Expectation>> = {
  'privacy.ofMember': { input: () => ({ member: memberIdOf(target, 1) }), signedIn: toRoles(officers) },
  // The second member has left; nothing else ties them to the club.
  'privacy.erase': {
    input: () => ({ key, id: memberIdOf(target, 2), version: 2, because: 'Theo đơn của người này' }),
    signedIn: toRoles(officers),
  },
}
