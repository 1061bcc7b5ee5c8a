import { assessPlan, hoaBinh146, type IsoDate, isoDate, type Register, tallyClub } from '@lienthehe/domain'
import type { Member } from '@lienthehe/domain/members'
import { placeRegister } from '@lienthehe/domain/progress'
import { publicationOf } from '@lienthehe/domain/publication'
import { clubSchema, memberSchema } from '@lienthehe/domain/schema'
import { noUnitPlans } from '@lienthehe/domain/unit-plans'
import { unitsOn } from '@lienthehe/domain/units'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { contentOf, type ReleaseContent } from '../releases/content.ts'
import { placesIn } from './places.ts'

/**
 * A club in a test: in the n-th commune of a district, with this number of members, every third of them younger than
 * 60.
 */
type SmallClub = {
  readonly district: string
  readonly commune?: number
  readonly establishedOn?: IsoDate
  readonly members: number
}

/** The content of a release about a few clubs, for the tests of this folder. */
export function contentOfClubs(
  clubs: readonly SmallClub[],
  { asOf = isoDate('2024-09-30'), illustration = false } = {},
): ReleaseContent {
  const register: Register = {
    units: hoaBinhUnits,
    unitPlans: noUnitPlans,
    successions: hoaBinhSuccessions,
    clubs: clubs.map((small, index) => {
      const club = clubSchema.parse({
        id: idOf(index, 0),
        name: `CLB ${index}`,
        commune: communeOf(small),
        village: null,
        establishedOn: small.establishedOn ?? isoDate('2022-05-19'),
        decisionNumber: null,
        decidedOn: null,
        decisionIssuer: null,
        meetingDay: null,
        foundingMoney: null,
        events: [],
      })
      const members = Array.from({ length: small.members }, (_, person) => memberOf(index, person + 1))
      return { club, facts: tallyClub(club, members, asOf) }
    }),
  }
  const situation = placeRegister(hoaBinh146, register, asOf)
  const publication = publicationOf(hoaBinh146, situation, assessPlan(hoaBinh146, register, asOf))
  return contentOf(publication, { plan: hoaBinh146, places, illustration })
}

/** The places in the plan's own list of units. */
export const places = placesIn(hoaBinh146, hoaBinhUnits)

function communeOf({ district, commune = 0 }: SmallClub): string {
  const found = unitsOn(hoaBinhUnits, 'commune', hoaBinh146.unitsOn).filter(({ parent }) =>
    parent?.startsWith(`${district}@`),
  )[commune]
  if (found === undefined) throw new RangeError(`district ${district} has no commune number ${commune}`)
  return found.key
}

function memberOf(club: number, person: number): Member {
  return memberSchema.parse({
    id: idOf(club, person),
    club: idOf(club, 0),
    fullName: `Bùi Thị ${person}`,
    sex: 'female',
    birth: person % 3 === 0 ? '1975' : '1950',
    ethnicity: 'muong',
    hardships: [],
    village: null,
    phone: null,
    citizenId: null,
    joinedOn: '2022-05-19',
    departure: null,
  })
}

function idOf(club: number, person: number): string {
  return `00000000-0000-4000-8000-${String(club).padStart(6, '0')}${String(person).padStart(6, '0')}`
}

/** Six clubs in four districts; two of the districts have only one club, whose member figures must not be published. */
export const smallProvince = contentOfClubs([
  { district: '150', commune: 0, members: 52 },
  { district: '150', commune: 1, members: 61 },
  { district: '152', members: 63 },
  { district: '153', members: 57 },
  { district: '148', commune: 0, members: 50 },
  { district: '148', commune: 0, members: 58 },
])
