import type { IsoDate } from '../calendar/iso-date.ts'
import { type InvalidInput, refuseFields, type WrongField } from '../refusals/invalid-input.ts'
import { accept, type Result } from '../refusals/result.ts'
import { type UnitLevel, unitLevels } from '../units/unit.ts'
import type { Grant, Role, Scope } from './can.ts'
import { hasEndedBy, type UnitOf } from './held.ts'

/** Where a role can apply: a whole province, any unit, one club, any of these, or one project. */
export type Reach = 'province' | 'unit' | 'club' | 'anywhere' | 'project'

/**
 * Where each role can apply: a province is administered as a whole, a board runs its own club, a donor sees one
 * project.
 */
export const reachOf = {
  provincialAdmin: 'province',
  officer: 'unit',
  clubBoard: 'club',
  viewer: 'anywhere',
  donor: 'project',
} as const satisfies Record<Role, Reach>

/** The levels of the units in which this role can apply; none for a role that applies only in a club or a project. */
export function levelsOfRole(role: Role): readonly UnitLevel[] {
  return unitLevels.filter((level) => canHoldIn(reachOf[role], level))
}

/** The day on which rights are given, and the existing units. */
export type Giving = { readonly today: IsoDate; readonly unitOf: UnitOf }

/**
 * These rights, given to somebody whose rights were `held` before. A right is refused where it cannot apply, or when it
 * is new and its unit has ended; a right that the person already has in such a unit may stay.
 */
export function grantRights(
  grants: readonly Grant[],
  { today, unitOf }: Giving,
  held: readonly Grant[] = [],
): Result<readonly Grant[], InvalidInput> {
  const problemOf = (grant: Grant): WrongField['problem'] | null => {
    if (!canHold(grant, unitOf)) return 'scopeNotOfRole'
    return hasEndedBy(today, grant, unitOf) && !held.some((other) => isSameGrant(grant, other))
      ? 'scopeEnded'
      : null
  }
  const wrong = grants.flatMap((grant, place): readonly WrongField[] => {
    const problem = problemOf(grant)
    return problem === null ? [] : [{ field: `${place}.scope`, problem }]
  })
  return wrong.length > 0 ? refuseFields('grants', wrong) : accept(grants)
}

/** Are these the same right in the same place? */
export function isSameGrant(one: Grant, other: Grant): boolean {
  return one.role === other.role && placeOf(one.scope) === placeOf(other.scope)
}

function placeOf(scope: Scope): string {
  if (scope.kind === 'unit') return scope.unit
  return scope.kind === 'club' ? scope.club : scope.project
}

function canHold({ role, scope }: Grant, unitOf: UnitOf): boolean {
  const reach: Reach = reachOf[role]
  if (scope.kind === 'club') return reach === 'club' || reach === 'anywhere'
  if (scope.kind === 'project') return reach === 'project'
  const unit = unitOf(scope.unit)
  return unit !== undefined && canHoldIn(reach, unit.level)
}

function canHoldIn(reach: Reach, level: UnitLevel): boolean {
  return reach !== 'club' && reach !== 'project' && (reach !== 'province' || level === 'province')
}
