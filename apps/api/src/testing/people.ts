import { type Grant, type Role, roles } from '@lienthehe/domain/access'
import type { Transaction } from '../db/database.ts'
import { insertUser } from '../users/queries.ts'
import { projectIdOf } from './projects.ts'
import { type ClubCode, clubCodes, clubIdOf, unitOf, uuidOf } from './two-provinces.ts'

/** The club that the authorisation matrix is about. */
export const target: ClubCode = '1111'

/** The places in which a right may be: the units above the target, and places that do not contain it. */
export const places = {
  province: { kind: 'unit', digits: '1' },
  district: { kind: 'unit', digits: '11' },
  commune: { kind: 'unit', digits: '111' },
  club: { kind: 'club', digits: target },
  nextDistrict: { kind: 'unit', digits: '12' },
  nextCommune: { kind: 'unit', digits: '112' },
  nextClub: { kind: 'club', digits: '1112' },
  otherProvince: { kind: 'unit', digits: '2' },
} as const

/** The projects in which a donor's right may be: the one that gave to the target, and another. */
export const donorPlaces = ['project', 'otherProject'] as const
export type DonorPlace = (typeof donorPlaces)[number]
export type GrantPlace = keyof typeof places
const placeNames = [
  'province',
  'district',
  'commune',
  'club',
  'nextDistrict',
  'nextCommune',
  'nextClub',
  'otherProvince',
] as const satisfies readonly GrantPlace[]

/** One column of the authorisation matrix: a person with one right, or with none. */
export type Person = {
  readonly userName: string
  readonly role: Role | null
  readonly place: GrantPlace | DonorPlace | null
  readonly disabled: boolean
}

const withRights: readonly Person[] = roles
  .filter((role) => role !== 'donor')
  .flatMap((role) =>
    placeNames.map((place) => ({ userName: userNameOf(role, place), role, place, disabled: false })),
  )
export const people: readonly Person[] = [
  ...withRights,
  { userName: 'without.grants', role: null, place: null, disabled: false },
  { userName: 'disabled', role: 'provincialAdmin', place: 'province', disabled: true },
]

/** The columns of the donors. `fillMatrix` adds these people, because it creates their projects. */
export const donors: readonly Person[] = donorPlaces.map((place) => ({
  ...{ userName: userNameOf('donor', place), role: 'donor', place, disabled: false },
}))

/** The user name of the person with this right: `provincialAdmin` of the `province` is `provincialadmin.province`. */
export function userNameOf(role: Role, place: GrantPlace | DonorPlace): string {
  return `${role}.${place}`.toLowerCase()
}

export function userIdOf(userName: string): string {
  return uuidOf(`user ${userName}`)
}

function grantsOf({ role, place }: Person): readonly Grant[] {
  if (role === null || place === null) return []
  if (isOfDonor(place)) return [{ role, scope: { kind: 'project', project: projectIdOf(place) } }]
  const { kind, digits } = places[place]
  return [
    { role, scope: kind === 'unit' ? { kind, unit: unitOf(digits) } : { kind, club: clubIdOf(digits) } },
  ]
}

function isOfDonor(place: GrantPlace | DonorPlace): place is DonorPlace {
  return donorPlaces.some((one) => one === place)
}

/** The clubs in which this person has a right. */
export function clubsOf({ place }: Person): readonly ClubCode[] {
  return place === null || isOfDonor(place)
    ? []
    : clubCodes.filter((code) => code.startsWith(places[place].digits))
}

/** Does the person's right include the target club? */
export function coversTarget(person: Person): boolean {
  return clubsOf(person).includes(target)
}

export async function insertPerson(tx: Transaction, person: Person, passwordHash: string, now: Date) {
  const { userName } = person
  await insertUser(
    tx,
    {
      id: userIdOf(userName),
      userName,
      fullName: `Người zu ${userName}`,
      awaitsNewPassword: false,
      passwordHash,
      grants: grantsOf(person),
    },
    now,
  )
}
