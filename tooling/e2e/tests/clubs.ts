import { randomUUID } from 'node:crypto'
import { isoDate } from '@lienthehe/domain'
import type { ClubDraft, ClubId } from '@lienthehe/domain/clubs'
import type { MemberDraft } from '@lienthehe/domain/members'
import { unitKey } from '@lienthehe/domain/units'
import type { Person } from './people.ts'

export const daBac = unitKey('150@2020-01-01')
/** The commune Cao Sơn in Đà Bắc; Lương Sơn has another one of that name. */
export const caoSon = unitKey('04876@2020-01-01')

/** Today's commune on the territory of Cao Sơn and more: officers work there since districts were abolished. */
export const caoSonToday = unitKey('04876@2025-07-01')

/** The province that succeeded the plan's province. */
export const provinceToday = unitKey('25@2025-07-01')

/** Founds a club for this test only; no other club has its name. */
export async function foundClub({ api }: Person, change: Partial<ClubDraft> = {}) {
  const name = `CLB thử ${randomUUID().slice(0, 8)}`
  const draft: ClubDraft = {
    name,
    commune: caoSon,
    village: 'Sơn Phú',
    establishedOn: isoDate('2021-05-20'),
    decisionNumber: '35/QĐ-UBND',
    decidedOn: null,
    decisionIssuer: 'UBND xã Cao Sơn',
    meetingDay: null,
    foundingMoney: { source: 'district', name: null },
    ...change,
  }
  const { id } = await api.clubs.found.mutate({ key: randomUUID(), draft })
  return { id, name: draft.name, ...addressesOf(id) }
}

/** Puts a person on the club's list. */
export function admit({ api }: Person, club: ClubId, change: Partial<MemberDraft> = {}) {
  const draft: MemberDraft = { ...somebody, ...change }
  return api.members.admit.mutate({ key: randomUUID(), club, draft, anotherPerson: true })
}

/** Founds a club with this many people, who differ only in their names. */
export async function foundLargeClub(by: Person, people: number) {
  const club = await foundClub(by)
  // Four at a time: a server that gets all of these requests at once answers that it is busy.
  for (let listed = 0; listed < people; listed += 4) {
    const some = Array.from({ length: Math.min(4, people - listed) }, (_, place) => listed + place + 1)
    await Promise.all(some.map((place) => admit(by, club.id, { fullName: `Bùi Thị Thứ ${place}` })))
  }
  return club
}

const somebody = {
  fullName: 'Bùi Thị Ấm',
  sex: 'female',
  birth: null,
  ethnicity: 'muong',
  hardships: [],
  village: 'Sơn Phú',
  phone: null,
  citizenId: null,
  subgroup: null,
  joinedOn: isoDate('2021-06-01'),
} as const satisfies MemberDraft

/** A club of the demonstration, by name and district; a test may change it. */
export async function anyClub({ api }: Person) {
  const { rows } = await api.clubs.list.query({
    asOf: null,
    search: '',
    unit: daBac,
    status: 'operating',
    cohort: 'new',
    rule: null,
    standing: null,
    page: 1,
    pageSize: 50,
  })
  const listed = rows.find(({ members, name }) => members.low > 0 && !name.includes('thử'))
  if (listed === undefined) throw new Error('the demonstration has no club with members in Đà Bắc')
  return { ...listed, ...addressesOf(listed.id) }
}

/** The addresses of a club's page and of its other parts. */
function addressesOf(id: ClubId) {
  const path = `/cau-lac-bo/${id}`
  const part = (word: string) => `${path}?xem=${word}`
  return { path, members: part('thanh-vien'), board: part('ban-chu-nhiem'), papers: part('giay-to') }
}
