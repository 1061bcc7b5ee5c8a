import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import type { ClubFacts } from '../clubs/facts.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessPlan } from './assess-plan.ts'
import { at, type ClubSketch, clubsOf, districts, registerOf, verdictOn } from './example.test-data.ts'
import type { Register } from './register.ts'

type DistrictPlan = Exclude<Register['districtPlans'], 'notKept'>[number]

const areas = hoaBinh146.activityAreas.map(({ id }) => id)
const wellManaged = { yes: 90, no: 10, unknown: 0 }
const halfBorrowed = { yes: 25, no: 25, unknown: 0 }
const qualified: Partial<ClubFacts> = {
  areas: { done: areas, others: 'no' },
  management: wellManaged,
  borrowers: halfBorrowed,
}
const founded = { on: '2021-05-01' } as const

function clubsWith(count: number, facts: Partial<ClubFacts>, sketch: ClubSketch = founded): ClubSketch[] {
  return clubsOf(count, { ...sketch, facts })
}

describe('I.2.b:2: at least 70 % of the clubs do all activities, are well managed and half of their members borrow', () => {
  const failing = clubsWith(1, { ...qualified, borrowers: { yes: 24, no: 26, unknown: 0 } })
  const open = clubsWith(1, { ...qualified, management: { yes: 0, no: 0, unknown: 0 } })

  test.each([
    { clubs: [...clubsWith(7, qualified), ...clubsOf(3, at(failing, 0))], is: 'met' }, // the end counts
    { clubs: [...clubsWith(69, qualified), ...clubsOf(31, at(failing, 0))], is: 'unmet' },
    { clubs: [...clubsWith(6, qualified), ...failing, ...failing, ...failing, ...open], is: 'undetermined' },
    { clubs: [...clubsWith(7, qualified), ...failing, ...failing, ...open], is: 'met' },
  ])('$clubs.length clubs: $is', ({ clubs, is }) => {
    expect(verdictOn('clubs.qualified', clubs, '2023-12-31')).toMatchObject({ clause: 'I.2.b:2', status: is })
  })

  test('the shortfall is the clubs that lack', () => {
    const clubs = [...clubsWith(4, qualified), ...clubsOf(6, at(failing, 0))]
    expect(verdictOn('clubs.qualified', clubs, '2023-12-31').parts[0]).toMatchObject({
      of: 10,
      need: 7,
      shortfall: 3,
      course: 'behind',
    })
  })

  test('a club that fails in one thing fails, whatever else is unknown', () => {
    const clubs = clubsWith(1, {
      ...qualified,
      borrowers: { yes: 0, no: 50, unknown: 0 },
      areas: { done: [], others: 'unknown' },
    })
    expect(verdictOn('clubs.qualified', clubs, '2023-12-31').status).toBe('unmet')
  })

  test('a club too young for a whole year is left out of the count', () => {
    const young = clubsWith(90, {}, { on: '2023-02-01' })
    const { parts } = verdictOn('clubs.qualified', [...clubsWith(7, qualified), ...young], '2023-12-31')
    expect(parts[0]).toMatchObject({ status: 'met', of: 7 })
  })

  test('while every club is too young the demand has not begun', () => {
    const young = clubsWith(3, {}, { on: '2021-02-01' })
    expect(verdictOn('clubs.qualified', young, '2021-06-30')).toMatchObject({
      status: 'notApplicable',
      course: 'notStarted',
      parts: [{ appliesFrom: '2022-01-01' }],
    })
  })

  test('clubs that no longer operate are not asked', () => {
    const closed = { ...founded, events: [['2023-01-01', 'dissolved'] as const], facts: {} }
    const { parts } = verdictOn('clubs.qualified', [...clubsWith(1, qualified), closed], '2023-12-31')
    expect(parts[0]).toMatchObject({ status: 'met', of: 1 })
  })
})

describe('I.2.b:3: every operating club has both funds and a regulation', () => {
  const funded: Partial<ClubFacts> = { incomeFund: 'yes', activityFund: 'yes', regulation: 'yes' }

  test.each([
    { facts: {}, is: 'met' },
    { facts: { activityFund: 'no' }, is: 'unmet' },
    { facts: { regulation: 'unknown' }, is: 'undetermined' },
  ] as const)('99 clubs that have all, and one with $facts: $is', ({ facts, is }) => {
    const clubs = [...clubsWith(99, funded), ...clubsWith(1, { ...funded, ...facts })]
    expect(verdictOn('clubs.funded', clubs, '2023-12-31').status).toBe(is)
  })
})

describe('V.4.a: every district issues a plan with a number for each year', () => {
  const years = hoaBinh146.period.years.map((year) => ({ year, clubs: 2 }))
  const plans = districts.map(
    (district): DistrictPlan => ({
      district,
      issuedOn: isoDate('2021-03-01'),
      targets: years,
    }),
  )

  function statusWith(districtPlans: readonly DistrictPlan[] | 'notKept', asOf = '2021-12-31') {
    const day = isoDate(asOf)
    const { targets } = assessPlan(hoaBinh146, { ...registerOf([], day), districtPlans }, day)
    return targets.find(({ target }) => target === 'districts.planned')?.parts[0]
  }

  test('all ten', () => {
    expect(statusWith(plans)).toMatchObject({ status: 'met', of: 10, need: 10 })
  })

  test('nine, a year left out, and a plan of tomorrow', () => {
    expect(statusWith(plans.slice(1))).toMatchObject({ status: 'unmet', shortfall: 1 })
    const [first, ...others] = plans
    const withGap = { ...at(plans, 0), ...first, targets: years.slice(1) }
    expect(statusWith([withGap, ...others])).toMatchObject({ status: 'unmet', shortfall: 1 })
    expect(statusWith(plans, '2021-02-28')).toMatchObject({ status: 'unmet', shortfall: 10 })
  })

  test('where nobody keeps them, it is not known', () => {
    expect(statusWith('notKept')).toMatchObject({ status: 'undetermined', actual: { low: 0, high: 10 } })
  })
})
