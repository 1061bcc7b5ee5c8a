import type { Grant, Role } from './can.ts'

/** Roles that can open the lists of many clubs, with the names, poverty and health of thousands of people. */
const rolesOverMany: readonly Role[] = ['provincialAdmin', 'officer']

/** Should the holder of these grants confirm each login with a code, beside the password? */
export function needsSecondStep(grants: readonly Grant[]): boolean {
  return grants.some(({ role }) => rolesOverMany.includes(role))
}
