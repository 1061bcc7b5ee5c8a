import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import type { ClubFacts } from '../../facts/facts.ts'
import { hoaBinh146 } from '../../plan/hoa-binh-146.ts'
import type { IssuedPlan } from '../../unit-plans/unit-plan.ts'
import { exactly } from '../../verdicts/interval.ts'
import { assessPlan } from '../assess-plan.ts'
import { at, type ClubSketch, clubsOf, districts, registerOf, verdictOn } from '../example.test-data.ts'

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
    { clubs: [...clubsWith(7, qualified), ...clubsOf(3, at(failing, 0))], is: 'met' }, // exactly 70 % is enough
    { clubs: [...clubsWith(69, qualified), ...clubsOf(31, at(failing, 0))], is: 'unmet' },
    { clubs: [...clubsWith(139, qualified), ...clubsOf(60, at(failing, 0))], is: 'unmet' }, // 69.8 % would round to 70, but is not enough
    { clubs: [...clubsWith(6, qualified), ...failing, ...failing, ...failing, ...open], is: 'undetermined' },
    { clubs: [...clubsWith(7, qualified), ...failing, ...failing, ...open], is: 'met' },
  ])('$clubs.length clubs: $is', ({ clubs, is }) => {
    expect(verdictOn('clubs.qualified', clubs, '2023-12-31')).toMatchObject({ clause: 'I.2.b:2', status: is })
  })

  test('the shortfall is the clubs that lack', () => {
    const clubs = [...clubsWith(4, qualified), ...clubsOf(6, at(failing, 0))]
    expect(verdictOn('clubs.qualified', clubs, '2023-12-31').parts[0]).toMatchObject({
      of: exactly(10),
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
    expect(parts[0]).toMatchObject({ status: 'met', of: exactly(7) })
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
    expect(parts[0]).toMatchObject({ status: 'met', of: exactly(1) })
  })
})

describe('I.2.b:3: every operating club has both funds and a regulation', () => {
  const funded: Partial<ClubFacts> = { incomeFund: 'yes', activityFund: 'yes', regulation: 'yes' }

  test.each([
    { facts: {}, is: 'met' },
    { facts: { activityFund: 'no' }, is: 'unmet' },
    { facts: { regulation: 'unknown' }, is: 'undetermined' },
  ] as const)('299 clubs that have all, and one with $facts: $is', ({ facts, is }) => {
    // One of 300 clubs is 0.3 %; the others would round to 100 %.
    const clubs = [...clubsWith(299, funded), ...clubsWith(1, { ...funded, ...facts })]
    expect(verdictOn('clubs.funded', clubs, '2023-12-31').status).toBe(is)
  })
})

describe('V.4.a: every district issues a plan with a number for each year', () => {
  const years = hoaBinh146.period.years.map((year) => ({ year, source: null, clubs: 2 }))
  const plans = districts.map(
    (unit): IssuedPlan => ({
      unit,
      plan: hoaBinh146.id,
      issuedOn: isoDate('2021-03-01'),
      clubs: years,
      withdrawal: null,
    }),
  )

  function partWith(records: readonly IssuedPlan[], { areAllRecorded = true, asOf = '2021-12-31' } = {}) {
    const day = isoDate(asOf)
    const unitPlans = { records, areAllRecorded }
    const { targets } = assessPlan(hoaBinh146, { ...registerOf([], day), unitPlans }, day)
    return targets.find(({ target }) => target === 'districts.planned')?.parts[0]
  }

  test('all ten', () => {
    expect(partWith(plans)).toMatchObject({ status: 'met', of: exactly(10), need: 10 })
  })

  test('nine, a year left out, a plan of tomorrow, one recorded by mistake', () => {
    expect(partWith(plans.slice(1))).toMatchObject({ status: 'unmet', shortfall: 1 })
    const [first, ...others] = plans
    const withGap = { ...at(plans, 0), ...first, clubs: years.slice(1) }
    expect(partWith([withGap, ...others])).toMatchObject({ status: 'unmet', shortfall: 1 })
    expect(partWith(plans, { asOf: '2021-02-28' })).toMatchObject({ status: 'unmet', shortfall: 10 })
    const mistaken = { ...at(plans, 0), withdrawal: { reason: 'ghi nhầm' } }
    expect(partWith([mistaken, ...others])).toMatchObject({ status: 'unmet', shortfall: 1 })
  })

  test('while not all are recorded, a missing one is not known, and one with a gap is still unmet', () => {
    const open = { areAllRecorded: false }
    expect(partWith([], open)).toMatchObject({ status: 'undetermined', actual: { low: 0, high: 10 } })
    expect(partWith(plans.slice(1), open)).toMatchObject({
      status: 'undetermined',
      actual: { low: 9, high: 10 },
    })
    const withGap = { ...at(plans, 0), clubs: years.slice(1) }
    expect(partWith([withGap], open)).toMatchObject({ status: 'unmet', shortfall: 1 })
  })
})
