import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessPlan } from './assess-plan.ts'
import { registerOf } from './example.test-data.ts'
import { assessLastFullYear, wordOfYear } from './last-full-year.ts'
import { wordCourse } from './wording.ts'

const areas = hoaBinh146.activityAreas.map(({ id }) => id)

/** A club that did everything in 2024, and of whose 2025 nothing is on record. */
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
    { asOf: '2021-01-01', kind: 'yearBefore' }, // late 2020 belongs to the plan
    { asOf: '2027-01-01', kind: 'noYearBefore' },
  ])('$asOf: $kind', ({ asOf, kind }) => {
    expect(assessLastFullYear(hoaBinh146, provinceOn, isoDate(asOf)).kind).toBe(kind)
  })

  test('it is said as of which year', () => {
    expect(wordOfYear(2024, wordCourse('achieved', 'vi'), 'vi')).toBe('Năm 2024: đạt')
    expect(wordOfYear(2024, wordCourse('achieved', 'en'), 'en')).toBe('In 2024: achieved')
  })
})
