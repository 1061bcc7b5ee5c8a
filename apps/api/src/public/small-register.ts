import {
  assessPlan,
  hoaBinh146,
  type IsoDate,
  isoDate,
  type Member,
  noUnitPlans,
  type Register,
  tallyClub,
  unitsOn,
} from '@lienthehe/domain'
import { clubSchema, memberSchema } from '@lienthehe/domain/schema'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { publicRoutes } from './routes.ts'
import type { ProgressSource, PublicSources } from './sources.ts'

/** A club of a test: in the n-th commune of a district, with that many members, all of them born in 1950. */
type SmallClub = {
  readonly district: string
  readonly commune?: number
  readonly establishedOn?: IsoDate
  readonly members: number
}

/** A real assessment of a few clubs, for the tests of this folder. */
export function progressOf(
  clubs: readonly SmallClub[],
  { asOf = isoDate('2024-09-30'), illustration = false } = {},
): ProgressSource {
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
  return {
    plan: hoaBinh146,
    assessment: assessPlan(hoaBinh146, register, asOf),
    units: hoaBinhUnits,
    isCurrent: true,
    others: [],
    illustration,
  }
}

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
    birth: '1950',
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

/** Six clubs in four districts; two of the districts have but one club, whose members are its own affair. */
export const smallProvince = progressOf([
  { district: '150', commune: 0, members: 52 },
  { district: '150', commune: 1, members: 61 },
  { district: '152', members: 63 },
  { district: '153', members: 57 },
  { district: '148', commune: 0, members: 50 },
  { district: '148', commune: 0, members: 58 },
])

/** The public routes over these figures. */
export function serve(source = smallProvince, sources: Partial<PublicSources> = {}) {
  return publicRoutes({
    readPlans: async () => [source],
    readProgress: async (plan) => (plan === null || plan === source.plan.id ? source : undefined),
    readWidgetScript: async () => new TextEncoder().encode('customElements.define'),
    origin: null,
    ...sources,
  })
}
