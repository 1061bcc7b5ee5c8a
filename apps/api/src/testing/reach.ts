import type { Role } from '@lienthehe/domain'
import { type Expectation, toRoles } from './expected.ts'

/** What concerns a district as a whole: a right in one of its communes or clubs does not reach it. */
export function toDistrict(roles: readonly Role[]): Expectation['signedIn'] {
  return (person) =>
    person.place === 'province' || person.place === 'district' ? toRoles(roles)(person) : 'notFound'
}
