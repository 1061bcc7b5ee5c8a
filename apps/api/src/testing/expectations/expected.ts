import type { Role } from '@lienthehe/domain/access'
import type { MatrixTarget } from '../matrix-target.ts'
import { coversTarget, type Person } from '../people.ts'

/** One row of the authorisation matrix: a procedure's input, and the outcome for each signed-in person. */
export type Expectation = {
  readonly input: (target: MatrixTarget) => unknown
  readonly signedIn: (person: Person) => string
  /** The outcome for somebody who is not signed in. */
  readonly anonymous?: string
}

/** Every role. */
export const all: readonly Role[] = ['provincialAdmin', 'officer', 'clubBoard', 'viewer']
/** The roles with rights above single clubs that may write. */
export const officers: readonly Role[] = ['provincialAdmin', 'officer']
/** The roles that may write about a club. */
export const members: readonly Role[] = [...officers, 'clubBoard']

/** Allowed to these roles if their right covers the target club. For everybody else the target does not exist. */
export function toRoles(roles: readonly Role[]): Expectation['signedIn'] {
  return (person) => {
    if (!coversTarget(person)) return 'notFound'
    return person.role !== null && roles.includes(person.role) ? 'ok' : 'notAllowed'
  }
}

/** What concerns a whole district is out of reach for a user with rights only in one of its communes or clubs. */
export function toDistrict(roles: readonly Role[]): Expectation['signedIn'] {
  return (person) =>
    person.place === 'province' || person.place === 'district' ? toRoles(roles)(person) : 'notFound'
}
