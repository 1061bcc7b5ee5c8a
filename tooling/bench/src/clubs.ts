import { hoaBinh146, isoDate, type Plan } from '@lienthehe/domain'
import { month } from '@lienthehe/domain/calendar'
import type { Birth, Member } from '@lienthehe/domain/members'
import { birthSchema, clubIdSchema, memberIdSchema } from '@lienthehe/domain/schema'
import { type ClubRecords, noRecords } from '@lienthehe/domain/tally'

export const plan: Plan = hoaBinh146
export const asOf = isoDate('2024-12-31')

export type BenchClub = {
  readonly club: { readonly id: Member['club']; readonly establishedOn: ReturnType<typeof isoDate> }
  readonly members: readonly Member[]
  readonly records: ClubRecords
}

/** Pseudo-random numbers, the same on every machine. */
function createChance(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Makes this many clubs of this many members; each has a year of monthly reports, loans, an assessment and funds. */
export function makeClubs(clubs: number, membersEach: number): readonly BenchClub[] {
  const chance = createChance(146)
  const births = Array.from({ length: 240 }, (_, index): Birth => {
    const year = String(1935 + (index % 60))
    return birthSchema.parse(index < 180 ? year : `${year}-0${1 + (index % 9)}-1${index % 10}`)
  })
  return Array.from({ length: clubs }, (_, index): BenchClub => {
    const id = clubIdSchema.parse(`11111111-1111-4111-8111-${digits(index)}`)
    const members = Array.from(
      { length: membersEach },
      (_, place): Member => ({
        id: memberIdSchema.parse(`22222222-2222-4222-8222-${digits(index * membersEach + place)}`),
        club: id,
        fullName: 'Bùi Thị Ấm',
        sex: chance(100) === 0 ? null : chance(100) < 65 ? 'female' : 'male',
        birth: chance(50) === 0 ? null : (births[chance(births.length)] ?? null),
        ethnicity: null,
        hardships: chance(50) === 0 ? null : chance(100) < 65 ? [{ kind: 'poor', from: null, to: null }] : [],
        village: null,
        phone: null,
        citizenId: null,
        subgroup: null,
        joinedOn: isoDate('2021-03-01'),
        departure: chance(20) === 0 ? { on: isoDate('2023-05-01'), reason: 'ownWish' } : null,
      }),
    )
    return {
      club: { id, establishedOn: isoDate('2021-02-01') },
      members,
      records: recordsOf(members, chance),
    }
  })
}

function recordsOf(members: readonly Member[], chance: (below: number) => number): ClubRecords {
  const areas = plan.activityAreas.map(({ id }) => id)
  return {
    reports: {
      months: Array.from({ length: 12 }, (_, index) => ({
        month: month(`2024-${String(index + 1).padStart(2, '0')}`),
        areas: areas.filter(() => chance(4) === 0),
        reached: { kind: 'counted', people: 20 + chance(30) },
      })),
      missing: [],
    },
    assessments: [{ on: isoDate('2024-09-01'), points: { yes: 60 + chance(40), no: 10, unknown: 0 } }],
    loans: {
      books: 'kept',
      since: isoDate('2021-02-01'),
      borrowers: members
        .filter(() => chance(2) === 0)
        .map(({ id }) => ({ member: id, on: isoDate('2023-06-01') })),
    },
    fundDong: noRecords.fundDong,
    incomeFund: 'yes',
    activityFund: chance(20) === 0 ? 'no' : 'yes',
    regulation: chance(20) === 0 ? 'unknown' : 'yes',
  }
}

function digits(number: number): string {
  return String(number).padStart(12, '0')
}
