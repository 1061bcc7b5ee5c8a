import type { IsoDate, Language, Plan, UnitKey, Wording } from '@lienthehe/domain'
import {
  type Grant,
  grantsOfSuccessors,
  type HeldGrant,
  hasEndedBy,
  isSameGrant,
  labelRole,
  levelsOfRole,
  type Role,
} from '@lienthehe/domain/access'
import {
  type AdministrativeUnit,
  fullNameOf,
  type UnitHistory,
  type UnitLevel,
  unitsOn,
} from '@lienthehe/domain/units'
import type { ApiOutputs } from '../api.ts'
import { communesOn, describePlaces, districtsByName } from '../units.ts'

/** A right as shown in the form: with the name of its place, and whether its unit has ended. */
export type NamedGrant = HeldGrant & { readonly place: Wording }

type ClubRow = ApiOutputs['clubs']['list']['rows'][number]

/** A club as shown in the field: always with its place. */
export function clubLabel(
  club: Pick<ClubRow, 'name' | 'commune' | 'district' | 'communeNow'>,
  language: Language,
): string {
  return `${club.name} – ${describePlaces(club, language)}`
}

/** The rights without the names of their places, in the form that the server accepts. */
export function bareGrants(grants: readonly NamedGrant[]): Grant[] {
  return grants.map(({ role, scope }) => ({ role, scope }))
}

/** One right as text: `Cán bộ – Huyện Đà Bắc (đã kết thúc, chỉ xem)`. */
export function describeGrant({ role, place, ended = false }: NamedGrant, language: Language): string {
  const note = ended ? { vi: ' (đã kết thúc, chỉ xem)', en: ' (ended, view only)' }[language] : ''
  return `${labelRole(role, language)} – ${place[language]}${note}`
}

export function describeGrants(grants: readonly NamedGrant[], language: Language): string {
  return grants.map((grant) => describeGrant(grant, language)).join('; ')
}

/**
 * The rights, with the right `grant` in an ended unit replaced by rights in the present units on the same land.
 * Unchanged if there are no such units.
 */
export function handOver(
  grants: readonly NamedGrant[],
  grant: NamedGrant,
  history: UnitHistory,
  today: IsoDate,
): readonly NamedGrant[] {
  const { role, scope } = grant
  const successors = grantsOfSuccessors({ role, scope }, today, history).flatMap((successor) => {
    const unit = history.units.find(
      ({ key }) => successor.scope.kind === 'unit' && key === successor.scope.unit,
    )
    return unit === undefined ? [] : [{ ...successor, ended: false, place: fullNameOf(unit) }]
  })
  if (successors.length === 0) return grants
  const others = grants.filter((other) => other !== grant)
  const added = successors.filter((successor) => !others.some((other) => isSameGrant(other, successor)))
  return [...others, ...added]
}

/** The units in which rights can be given: those of today, and the districts of the plan's own list. */
export type GrantableUnits = Readonly<Record<UnitLevel, readonly AdministrativeUnit[]>>

export function grantableUnits(
  history: Pick<UnitHistory, 'units'>,
  plan: Pick<Plan, 'province' | 'unitsOn'>,
  today: IsoDate,
): GrantableUnits {
  return {
    province: unitsOn(history.units, 'province', today),
    district: districtsByName(history, plan),
    commune: communesOn(history, today),
  }
}

/** The units in which a role can be given on that day. A role that writes cannot be given in a unit that has ended. */
export function unitsFor(
  role: Role,
  units: GrantableUnits,
  today: IsoDate,
): readonly { readonly value: UnitKey; readonly place: Wording }[] {
  return levelsOfRole(role)
    .flatMap((level) => units[level])
    .filter((unit) => !hasEndedBy(today, { role, scope: { kind: 'unit', unit: unit.key } }, () => unit))
    .map((unit) => ({ value: unit.key, place: fullNameOf(unit) }))
}
