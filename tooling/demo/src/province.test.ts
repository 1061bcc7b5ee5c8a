import {
  assessPlan,
  hoaBinh146,
  isoDate,
  type PlanAssessment,
  type Register,
  tallyClub,
} from '@lienthehe/domain'
import { yearOf } from '@lienthehe/domain/calendar'
import { statusOn } from '@lienthehe/domain/clubs'
import { duplicateKey, isActiveMember } from '@lienthehe/domain/members'
import { clubSchema, memberSchema } from '@lienthehe/domain/schema'
import { noUnitPlans } from '@lienthehe/domain/unit-plans'
import { hoaBinhSuccessions, hoaBinhUnits } from '@lienthehe/domain/units/hoa-binh'
import { describe, expect, test } from 'vitest'
import { recordedUntil } from './days.ts'
import { generateProvince, type Province } from './province.ts'

const endOfPlan = hoaBinh146.period.to
const province = generateProvince(146)
const { clubs, members, unlisted } = province

function assess({ clubs, members }: Province): PlanAssessment {
  const membersOf = Map.groupBy(members, ({ club }) => club)
  const facts = clubs.map((club) => ({
    club,
    facts: tallyClub(club, membersOf.get(club.id) ?? [], endOfPlan),
  }))
  const register: Register = {
    units: hoaBinhUnits,
    successions: hoaBinhSuccessions,
    clubs: facts,
    unitPlans: noUnitPlans,
  }
  return assessPlan(hoaBinh146, register, endOfPlan)
}

describe('one seed, one province', () => {
  test('the same seed gives the same province to the letter', () => {
    expect(generateProvince(146)).toEqual(province)
  })

  test('another seed gives other people in the same numbers of clubs', () => {
    const other = generateProvince(147)
    expect(other.clubs).toHaveLength(clubs.length)
    expect(other.members.slice(0, 20)).not.toEqual(members.slice(0, 20))
  })
})

describe('the province of the review of 2025', () => {
  test('139 clubs in 89 communes, 34 of them from before the plan', () => {
    expect(clubs).toHaveLength(139)
    expect(new Set(clubs.map(({ commune }) => commune)).size).toBe(89)
    expect(clubs.filter(({ establishedOn }) => establishedOn < hoaBinh146.period.from)).toHaveLength(34)
    expect(yearOf(clubs[0]?.establishedOn ?? endOfPlan)).toBe(2016)
  })

  test('of the 105 new clubs projects paid for 58 and districts and communes for 47', () => {
    const money = clubs
      .filter(({ establishedOn }) => establishedOn >= hoaBinh146.period.from)
      .map(({ foundingMoney }) => foundingMoney?.source)
    expect(money.filter((source) => source === 'project')).toHaveLength(58)
    expect(money.filter((source) => source === 'district' || source === 'commune')).toHaveLength(47)
  })

  test.each([1, 146, 2025, 65_536])('seed %i lists about 7,200 members of operating clubs', (seed) => {
    const { members: listed } = assess(generateProvince(seed))
    expect(listed.low).toBeGreaterThan(7_100)
    expect(listed.low).toBeLessThan(7_350)
  })

  test('two clubs are so young that nobody has sent their lists', () => {
    const listed = new Set(members.map(({ club }) => club))
    const withoutList = clubs.filter(({ id }) => !listed.has(id))
    expect(withoutList).toHaveLength(2)
    expect(new Set(unlisted.map(({ club }) => club))).toEqual(new Set(withoutList.map(({ id }) => id)))
  })
})

describe('the picture on the overview', () => {
  const assessment = assess(province)
  const statusOf = (id: string) => assessment.targets.find(({ target }) => target === id)?.status

  test.each([
    { target: 'coverage.communes', is: 'met' },
    { target: 'clubs.new', is: 'met' },
    { target: 'members.new', is: 'met' },
    { target: 'olderMembers.new', is: 'met' },
    { target: 'clubs.newPerYear', is: 'unmet' },
    { target: 'clubs.newPerDistrict', is: 'unmet' },
    { target: 'clubs.maintained', is: 'unmet' },
    { target: 'districts.localFounding', is: 'unmet' },
  ])('$target is $is', ({ target, is }) => {
    expect(statusOf(target)).toBe(is)
  })

  test('one year is one club short, two districts are below 7 and several above 8', () => {
    const partsOf = (id: string) => assessment.targets.find(({ target }) => target === id)?.parts ?? []
    const short = partsOf('clubs.newPerYear').filter(({ status }) => status === 'unmet')
    expect(short.map(({ year, actual }) => [year, actual.high])).toEqual([[2021, 14]])
    const districts = partsOf('clubs.newPerDistrict')
    expect(districts.filter(({ status }) => status === 'unmet')).toHaveLength(2)
    expect(districts.filter((part) => part.status === 'met' && part.exceeded)).toHaveLength(6)
  })

  test('I.2.b:1: most clubs are in each band, and there are clubs on every side of it', () => {
    for (const summary of assessment.clubRules.filter(({ clause }) => clause === 'I.2.b:1')) {
      expect(summary.met).toBeGreaterThan(assessment.clubsOperating / 2)
      expect(summary.below).toBeGreaterThan(0)
      expect(summary.above).toBeGreaterThan(0)
      expect(summary.undetermined).toBeGreaterThan(0)
    }
  })

  test('a commune keeps an operating club when one of its clubs stops', () => {
    const stopped = clubs.filter((club) => statusOn(club, endOfPlan) !== 'operating')
    expect(stopped).toHaveLength(3)
    const covered = clubs.filter((club) => statusOn(club, endOfPlan) === 'operating')
    expect(new Set(covered.map(({ commune }) => commune)).size).toBe(89)
  })
})

describe('every record is one that the system takes', () => {
  test('clubs and members are what their schemas say, letter by letter (NFC)', () => {
    for (const club of clubs) expect(clubSchema.parse(club)).toEqual(club)
    for (const member of [...members, ...unlisted]) expect(memberSchema.parse(member)).toEqual(member)
  })

  test('ids are all different', () => {
    const ids = [...clubs, ...members, ...unlisted].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('nothing happens before its beginning or after the day to which the records go', () => {
    const founded = new Map(clubs.map(({ id, establishedOn }) => [id, establishedOn]))
    for (const { club, birth, joinedOn, departure } of [...members, ...unlisted]) {
      expect(joinedOn >= (founded.get(club) ?? endOfPlan) && joinedOn <= recordedUntil).toBe(true)
      expect(departure === null || (departure.on >= joinedOn && departure.on <= recordedUntil)).toBe(true)
      expect(birth === null || birth.localeCompare(joinedOn) < 0).toBe(true)
    }
  })

  test('a village has one club in its commune', () => {
    const villages = clubs.map(({ commune, village }) => `${commune} ${village}`)
    expect(new Set(villages).size).toBe(villages.length)
  })

  test('nobody is listed twice in one club, and no citizen id is invented', () => {
    const keys = members.map((member) => `${member.club} ${duplicateKey(member) ?? member.id}`)
    expect(new Set(keys).size).toBe(keys.length)
    expect(members.every(({ citizenId }) => citizenId === null)).toBe(true)
  })
})

describe('the people', () => {
  test('all six groups live here, the Mường most', () => {
    const sizes = ['muong', 'kinh', 'tay', 'dao', 'thai', 'mong'].map(
      (group) => members.filter(({ ethnicity }) => ethnicity === group).length,
    )
    expect(Math.min(...sizes)).toBeGreaterThan(20)
    expect(Math.max(...sizes)).toBe(sizes[0])
  })

  test('most births are known by the year alone, some not at all', () => {
    const yearOnly = members.filter(({ birth }) => birth?.length === 4)
    expect(yearOnly.length).toBeGreaterThan(members.length / 2)
    expect(members.some(({ birth }) => birth?.length === 10)).toBe(true)
    expect(members.some(({ birth }) => birth === null)).toBe(true)
  })

  test('some have left, so that an earlier day shows other lists', () => {
    const left = members.filter((member) => !isActiveMember(member, endOfPlan))
    expect(left.length).toBeGreaterThan(200)
    const then = isoDate('2022-06-30')
    expect(left.some((member) => isActiveMember(member, then))).toBe(true)
  })
})
