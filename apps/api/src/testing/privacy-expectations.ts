import { type Expectation, officers, toRoles } from './expected.ts'
import { target } from './people.ts'
import { memberIdOf } from './two-provinces.ts'

export const privacyExpectations: Readonly<Record<string, Expectation>> = {
  'privacy.ofMember': { input: () => ({ member: memberIdOf(target, 1) }), signedIn: toRoles(officers) },
}
