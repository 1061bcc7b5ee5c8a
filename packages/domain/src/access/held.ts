import type { IsoDate } from '../calendar/iso-date.ts'
import type { AdministrativeUnit } from '../units/schema.ts'
import { isValidOn, type UnitKey } from '../units/unit.ts'
import type { Grant, HeldGrant, Role } from './can.ts'

/** The unit with this key; `undefined` when there is none. */
export type UnitOf = (key: UnitKey) => AdministrativeUnit | undefined

/**
 * The roles whose rights stay when their unit ends. A viewer writes nothing anyway. Without the administrator of an
 * ended province, nobody could hand anything over to the successors.
 */
const outlasting: readonly Role[] = ['provincialAdmin', 'viewer']

/** Has the unit of this right ended by that day, so that the right no longer allows writing? */
export function hasEndedBy(day: IsoDate, { role, scope }: Grant, unitOf: UnitOf): boolean {
  if (scope.kind !== 'unit' || outlasting.includes(role)) return false
  const unit = unitOf(scope.unit)
  return unit !== undefined && !isValidOn(unit, day)
}

/**
 * The rights as they are on that day. A right in a unit that has ended still allows reading the old records but no
 * writing.
 */
export function heldOn(day: IsoDate, grants: readonly Grant[], unitOf: UnitOf): readonly HeldGrant[] {
  return grants.map((grant) => ({ ...grant, ended: hasEndedBy(day, grant, unitOf) }))
}
