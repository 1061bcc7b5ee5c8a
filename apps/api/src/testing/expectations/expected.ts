import type { Role } from '@lienthehe/domain/access'
import type { MatrixTarget } from '../matrix-target.ts'
import { coversTarget, type Person } from '../people.ts'

/** One row of the matrix: what is asked, and what each signed-in person is answered. */
export type Expectation = {
  readonly input: (target: MatrixTarget) => unknown
  readonly signedIn: (person: Person) => string
  /** The answer for a person who is not signed in. */
  readonly anonymous?: string
}

/** Every role. */
export const all: readonly Role[] = ['provincialAdmin', 'officer', 'clubBoard', 'viewer']
/** Those above the clubs who write. */
export const officers: readonly Role[] = ['provincialAdmin', 'officer']
/** Those who write about a club. */
export const members: readonly Role[] = [...officers, 'clubBoard']

/** Allowed to these roles where the target is theirs; elsewhere the target does not exist. */
export function toRoles(roles: readonly Role[]): Expectation['signedIn'] {
  return (person) => {
    if (!coversTarget(person)) return 'notFound'
    return person.role !== null && roles.includes(person.role) ? 'ok' : 'notAllowed'
  }
}

/** What concerns a district as a whole: a right in one of its communes or clubs does not reach it. */
export function toDistrict(roles: readonly Role[]): Expectation['signedIn'] {
  return (person) =>
    person.place === 'province' || person.place === 'district' ? toRoles(roles)(person) : 'notFound'
}
