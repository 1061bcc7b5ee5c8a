import type { IsoDate } from '../calendar/iso-date.ts'
import type { AdministrativeUnit } from '../units/schema.ts'
import { isValidOn, type UnitKey } from '../units/unit.ts'
import type { Grant, HeldGrant, Role } from './can.ts'

/** The unit with this key; `undefined` when there is none. */
export type UnitOf = (key: UnitKey) => AdministrativeUnit | undefined

/**
 * The roles that stay when their unit has ended: a viewer writes nothing anyway, and without the administrator of an
 * ended province nobody could hand anything over to the successors.
 */
const outlasting: readonly Role[] = ['provincialAdmin', 'viewer']

/** Has the unit of this right ended by that day, so that nobody writes for it any more? */
export function hasEndedBy(day: IsoDate, { role, scope }: Grant, unitOf: UnitOf): boolean {
  if (scope.kind !== 'unit' || outlasting.includes(role)) return false
  const unit = unitOf(scope.unit)
  return unit !== undefined && !isValidOn(unit, day)
}

/** The rights as they are on that day: rights in units that have ended can read the old records but write nothing. */
export function heldOn(day: IsoDate, grants: readonly Grant[], unitOf: UnitOf): readonly HeldGrant[] {
  return grants.map((grant) => ({ ...grant, ended: hasEndedBy(day, grant, unitOf) }))
}
