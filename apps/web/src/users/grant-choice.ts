import { type Grant, type Language, type Role, type UnitKey, type Wording, wordRole } from '@lienthehe/domain'
import type { ApiOutputs } from '../api.ts'

/** Where a role can hold: the whole province, districts, or single clubs. */
export const reachOf = {
  provincialAdmin: 'province',
  districtOfficer: 'district',
  clubBoard: 'club',
  viewer: 'provinceOrDistrict',
} as const satisfies Record<Role, 'province' | 'district' | 'club' | 'provinceOrDistrict'>

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

/** One right, as it is read: `Cán bộ huyện – Huyện Đà Bắc`. */
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

/** The units that a role may be given in. */
export function unitsFor(
  role: Role,
  units: {
    readonly province: NamedUnit
    readonly districts: readonly NamedUnit[]
  },
): readonly { readonly value: UnitKey; readonly place: Wording }[] {
  const reach = reachOf[role]
  const province = reach === 'province' || reach === 'provinceOrDistrict' ? [units.province] : []
  const districts = reach === 'district' || reach === 'provinceOrDistrict' ? units.districts : []
  return [...province, ...districts].map(({ key, fullName }) => ({ value: key, place: fullName }))
}
