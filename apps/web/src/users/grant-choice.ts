import type { Grant, Role, UnitKey, Wording } from '@lienthehe/domain'
import { reachOf } from '@lienthehe/domain/access'
import type { ApiOutputs } from '../api.ts'

/** A right as it stands in the form: with the name of its place. */
export type NamedGrant = Grant & { readonly place: Wording }

type NamedUnit = { readonly key: UnitKey; readonly fullName: Wording }

type ClubRow = ApiOutputs['clubs']['list']['rows'][number]

/** A club as it stands in the field: always with commune and district. */
export function clubLabel({
  name,
  commune,
  district,
}: Pick<ClubRow, 'name' | 'commune' | 'district'>): string {
  return `${name} – ${commune.name}, ${district.name}`
}

/** The grants without the names of their places, as the server takes them. */
export function bareGrants(grants: readonly NamedGrant[]): Grant[] {
  return grants.map(({ role, scope }) => ({ role, scope }))
}

export function isSameGrant(one: Grant, other: Grant): boolean {
  return one.role === other.role && placeKey(one) === placeKey(other)
}

function placeKey({ scope }: Grant): string {
  return scope.kind === 'unit' ? scope.unit : scope.club
}

/** The units that a role may be given in. */
export function unitsFor(
  role: Role,
  units: {
    readonly province: NamedUnit
    readonly districts: readonly NamedUnit[]
  },
): readonly { readonly value: UnitKey; readonly place: Wording }[] {
  const reach = reachOf[role]
  const offered =
    reach === 'club' ? [] : reach === 'province' ? [units.province] : [units.province, ...units.districts]
  return offered.map(({ key, fullName }) => ({ value: key, place: fullName }))
}
