import { type InvalidInput, refuseFields, type WrongField } from '../refusals/invalid-input.ts'
import { accept, type Result } from '../refusals/result.ts'
import type { UnitKey, UnitLevel } from '../units/unit.ts'
import type { Grant, Role, Scope } from './can.ts'

/** Where a role can hold: a whole province, any unit, one club, or any of these. */
export type Reach = 'province' | 'unit' | 'club' | 'anywhere'

/** Where each role can hold: a province is administered as a whole, a board runs its own club. */
export const reachOf = {
  provincialAdmin: 'province',
  officer: 'unit',
  clubBoard: 'club',
  viewer: 'anywhere',
} as const satisfies Record<Role, Reach>

/** The level of a unit; `undefined` when there is none. */
export type LevelOf = (unit: UnitKey) => UnitLevel | undefined

/** These rights, as somebody is given them. Refused beside each that cannot hold where it is given. */
export function grantRights(
  grants: readonly Grant[],
  levelOf: LevelOf,
): Result<readonly Grant[], InvalidInput> {
  const wrong = grants.flatMap(({ role, scope }, place): readonly WrongField[] =>
    canHold(reachOf[role], scope, levelOf) ? [] : [{ field: `${place}.scope`, problem: 'scopeNotOfRole' }],
  )
  return wrong.length > 0 ? refuseFields('grants', wrong) : accept(grants)
}

function canHold(reach: Reach, scope: Scope, levelOf: LevelOf): boolean {
  if (scope.kind === 'club') return reach === 'club' || reach === 'anywhere'
  const level = levelOf(scope.unit)
  if (level === undefined || reach === 'club') return false
  return reach !== 'province' || level === 'province'
}
