import { type InvalidInput, refuseFields, type WrongField } from '../refusals/invalid-input.ts'
import { accept, type Result } from '../refusals/result.ts'
import { type UnitKey, type UnitLevel, unitLevels } from '../units/unit.ts'
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

/** The levels of the units in which this role can hold; none where it holds in clubs alone. */
export function levelsOfRole(role: Role): readonly UnitLevel[] {
  return unitLevels.filter((level) => canHoldIn(reachOf[role], level))
}

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
  return level !== undefined && canHoldIn(reach, level)
}

function canHoldIn(reach: Reach, level: UnitLevel): boolean {
  return reach !== 'club' && (reach !== 'province' || level === 'province')
}
