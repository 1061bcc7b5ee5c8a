import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessClub } from '../quality/assess.ts'
import { assessPlan } from './assess-plan.ts'
import { at, registerOf } from './example.test-data.ts'
import { assessLastFullYear, fullYearBefore, verdictsBesideOpen } from './last-full-year.ts'
import { labelCourse } from './sentences/wording.ts'
import { describeYear } from './sentences/year-wording.ts'

const areas = hoaBinh146.activityAreas.map(({ id }) => id)

/** A province with one club that did everything in 2024 and has no records for 2025. */
function provinceOn(asOf: string) {
  const isDone = asOf.startsWith('2024')
  return registerOf(
    [
      {
        on: '2021-03-01',
        facts: {
          areas: { done: isDone ? areas : [], others: 'unknown' },
          management: isDone ? { yes: 90, no: 10, unknown: 0 } : { yes: 0, no: 0, unknown: 0 },
          borrowers: { yes: 30, no: 20, unknown: 0 },
        },
      },
    ],
    isoDate(asOf),
  )
}

describe('I.2.b:2: on 1 January clubs.qualified keeps the answer of the last full year beside the open one', () => {
  const newYear = isoDate('2025-01-01')

  test('the open year is undetermined, the year before was met', () => {
    const open = assessPlan(hoaBinh146, provinceOn('2025-01-01'), newYear)
    expect(open.targets.find(({ target }) => target === 'clubs.qualified')?.status).toBe('undetermined')
    const before = assessLastFullYear(hoaBinh146, provinceOn, newYear)
    expect(before).toMatchObject({
      kind: 'yearBefore',
      year: 2024,
      targets: [{ target: 'clubs.qualified', status: 'met' }],
    })
    const rules = before.kind === 'yearBefore' ? before.clubRules.map(({ rule, met }) => [rule, met]) : []
    expect(rules).toEqual([
      ['club.activities', 1],
      ['club.management', 1],
      ['club.membersReached', 0],
    ])
  })

  test.each([
    { asOf: '2024-12-31', kind: 'yearIsFull' },
    { asOf: '2020-11-01', kind: 'noYearBefore' },
    { asOf: '2021-01-01', kind: 'yearBefore' }, // late 2020 is part of the plan
    { asOf: '2027-01-01', kind: 'noYearBefore' },
  ])('$asOf: $kind', ({ asOf, kind }) => {
    expect(fullYearBefore(hoaBinh146, isoDate(asOf)).kind).toBe(kind)
    expect(assessLastFullYear(hoaBinh146, provinceOn, isoDate(asOf)).kind).toBe(kind)
  })

  test('once the open year is decided, the year before has nothing to add', () => {
    const decided = (asOf: string) => provinceOn(asOf.replace('2025', '2024'))
    const register = { ...decided('2025-06-30'), clubs: provinceOn('2024-06-30').clubs }
    const before = assessLastFullYear(
      hoaBinh146,
      (asOf) => ({
        ...register,
        clubs: register.clubs.map(({ club, facts }) => ({ club, facts: { ...facts, asOf } })),
      }),
      isoDate('2025-06-30'),
    )
    // Nobody recorded in either year who was reached, so this rule stays open.
    expect(before).toMatchObject({ targets: [], clubRules: [{ rule: 'club.membersReached' }] })
  })

  test('a club keeps its own answers of that year beside its open ones', () => {
    const verdictsOn = (asOf: string, on = '2021-03-01') => {
      const { facts } = at(provinceOn(asOf).clubs, 0)
      return assessClub(hoaBinh146, { ...facts, establishedOn: isoDate(on) })
    }
    const beside = verdictsBesideOpen(hoaBinh146, verdictsOn('2025-01-01'), verdictsOn('2024-12-31'))
    expect(beside.map(({ rule, status }) => [rule, status])).toEqual([
      ['club.activities', 'met'],
      ['club.management', 'met'],
      ['club.membersReached', 'undetermined'],
    ])
    const young = [verdictsOn('2025-01-01', '2024-05-01'), verdictsOn('2024-12-31', '2024-05-01')] as const
    expect(verdictsBesideOpen(hoaBinh146, ...young)).toEqual([])
  })

  test('it is said as of which year', () => {
    const achieved = { status: 'met', course: 'achieved' } as const
    expect(describeYear(labelCourse(achieved, 'vi'), { year: 2024, language: 'vi' })).toBe('Năm 2024: đạt')
    expect(describeYear(labelCourse(achieved, 'en'), { year: 2024, language: 'en' })).toBe(
      'In 2024: achieved',
    )
  })
})
