import {
  type AdministrativeUnit,
  fullNameOf,
  type Grant,
  type IsoDate,
  type Language,
  type Plan,
  type Role,
  type UnitHistory,
  type UnitKey,
  type UnitLevel,
  unitsOn,
  type Wording,
  wordRole,
} from '@lienthehe/domain'
import { levelsOfRole } from '@lienthehe/domain/access'
import type { ApiOutputs } from '../api.ts'
import { communesOn, districtsByName, wordPlaces } from '../units.ts'

/** A right as it stands in the form: with the name of its place. */
export type NamedGrant = Grant & { readonly place: Wording }

type ClubRow = ApiOutputs['clubs']['list']['rows'][number]

/** A club as it stands in the field: always with where it lies. */
export function clubLabel(
  club: Pick<ClubRow, 'name' | 'commune' | 'district' | 'communeNow'>,
  language: Language,
): string {
  return `${club.name} – ${wordPlaces(club, language)}`
}

/** The grants without the names of their places, as the server takes them. */
export function bareGrants(grants: readonly NamedGrant[]): Grant[] {
  return grants.map(({ role, scope }) => ({ role, scope }))
}

/** One right, as it is read: `Cán bộ – Huyện Đà Bắc`. */
export function wordGrant({ role, place }: NamedGrant, language: Language): string {
  return `${wordRole(role, language)} – ${place[language]}`
}

export function wordGrants(grants: readonly NamedGrant[], language: Language): string {
  return grants.map((grant) => wordGrant(grant, language)).join('; ')
}

export function isSameGrant(one: Grant, other: Grant): boolean {
  return one.role === other.role && placeKey(one) === placeKey(other)
}

function placeKey({ scope }: Grant): string {
  return scope.kind === 'unit' ? scope.unit : scope.club
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

/** The units that a role may be given in. */
export function unitsFor(
  role: Role,
  units: GrantableUnits,
): readonly { readonly value: UnitKey; readonly place: Wording }[] {
  return levelsOfRole(role)
    .flatMap((level) => units[level])
    .map((unit) => ({ value: unit.key, place: fullNameOf(unit) }))
}
