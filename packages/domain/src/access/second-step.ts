import type { Grant, Role } from './can.ts'

/** Roles that open the lists of many clubs: names, poverty and health of thousands of people. */
const rolesOverMany: readonly Role[] = ['provincialAdmin', 'officer']

/** Should whoever holds these grants prove with a code, beside the password, that it is them? */
export function needsSecondStep(grants: readonly Grant[]): boolean {
  return grants.some(({ role }) => rolesOverMany.includes(role))
}
