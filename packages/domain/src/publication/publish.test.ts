import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessPlan } from '../progress/assess-plan.ts'
import {
  at,
  type ClubSketch,
  clubsOf,
  communesOf,
  districts,
  registerOf,
} from '../progress/example.test-data.ts'
import type { Part } from '../progress/part.ts'
import { exactly, type Interval } from '../verdicts/interval.ts'
import { publishProgress } from './publish.ts'

const asOf = isoDate('2025-12-31')
const [city, daBac, luongSon] = [at(districts, 0), at(districts, 1), at(districts, 2)]

function publish(clubs: readonly ClubSketch[], on = asOf) {
  const exact = assessPlan(hoaBinh146, registerOf(clubs, on), on)
  return { exact, published: publishProgress(hoaBinh146, exact) }
}

function clubIn(district: typeof city, members: number | 'unlisted' = 50, more: Partial<ClubSketch> = {}) {
  return { on: '2021-03-01', commune: at(communesOf(district), 0), members, ...more }
}

function membersIn(district: typeof city, clubs: readonly ClubSketch[]) {
  return publish(clubs).published.districts.find((one) => one.district === district)?.membersOfNewClubs
}

/** Two districts whose figures may be shown, so that a reader can subtract them from the total. */
const company = [...clubsOf(4, clubIn(daBac)), ...clubsOf(8, clubIn(luongSon))]

describe('people in a public table', () => {
  test.each([
    { people: [54, 53], shows: 105 },
    { people: [55, 54], shows: 105 },
    { people: [55, 55], shows: 110 },
    { people: [50, 36], shows: 85 },
  ])('$people are rounded down to $shows', ({ people, shows }) => {
    const clubs = people.map((members) => clubIn(city, members))
    expect(membersIn(city, [...clubs, ...company])).toEqual({
      kind: 'number',
      people: { low: shows, high: shows },
    })
  })

  test.each([
    { what: 'fewer than ten people', clubs: [clubIn(city, 5), clubIn(city, 4)] },
    { what: 'one club alone', clubs: [clubIn(city, 60)] },
    { what: 'two clubs, one without a list', clubs: [clubIn(city, 60), clubIn(city, 'unlisted')] },
    {
      what: 'two clubs, one of which has stopped',
      clubs: [clubIn(city, 60), clubIn(city, 60, { events: [['2022-01-01', 'dissolved']] })],
    },
    { what: 'clubs that everybody has left', clubs: [clubIn(city, 0), clubIn(city, 0)] },
  ])('$what: suppressed, which is not 0', ({ clubs }) => {
    expect(membersIn(city, [...clubs, ...company])).toEqual({ kind: 'suppressed' })
  })

  test('no club, no people: that is no secret', () => {
    expect(membersIn(city, company)).toEqual({ kind: 'number', people: { low: 0, high: 0 } })
  })

  test('no list, no figure: that is not 0', () => {
    expect(membersIn(city, [clubIn(city, 'unlisted'), clubIn(city, 'unlisted'), ...company])).toEqual({
      kind: 'notAvailable',
    })
    expect(publish([clubIn(city, 'unlisted')]).published.members).toEqual({ kind: 'notAvailable' })
  })

  test('births that nobody recorded leave the number of older people open, not hidden', () => {
    const unrecorded = { olderPeople: { yes: 3, no: 0, unknown: 47 } }
    const clubs = [clubIn(city, 50, unrecorded), clubIn(city, 50, unrecorded), ...company]
    const [district] = publish(clubs).published.districts
    expect(district?.membersOfNewClubs).toEqual({ kind: 'number', people: { low: 100, high: 100 } })
    // Six people are known to be older. That is too few to publish, so the lower end is 0.
    expect(district?.olderPeopleOfNewClubs).toEqual({ kind: 'number', people: { low: 0, high: 100 } })
  })

  test('a district with very few older people is hidden as a whole', () => {
    const young = { olderPeople: { yes: 4, no: 46, unknown: 0 } }
    expect(membersIn(city, [clubIn(city, 50, young), clubIn(city, 50, young), ...company])).toEqual({
      kind: 'suppressed',
    })
  })

  test.each([
    { known: [50, 54], shows: { low: 100, high: 'unbounded' } },
    { known: [50, 55], shows: { low: 105, high: 'unbounded' } },
  ] as const)(
    'what lists there are is a lower bound, rounded down: $known and a club without one',
    ({ known, shows }) => {
      const clubs = [...known.map((members) => clubIn(city, members)), clubIn(city, 'unlisted')]
      expect(membersIn(city, [...clubs, ...company])).toEqual({ kind: 'number', people: shows })
    },
  )

  test('clubs and communes are public as they are', () => {
    const { exact, published } = publish([clubIn(city, 60), ...company])
    expect(published.clubsOperating).toBe(13)
    for (const [index, district] of exact.districts.entries())
      expect(published.districts[index]).toMatchObject({
        communesCovered: district.communesCovered,
        foundedInAll: district.foundedInAll,
        founded: district.founded,
        parts: district.parts,
      })
  })
})

describe('what is hidden cannot be had by subtraction', () => {
  test('with one hidden district the smallest shown one is hidden too', () => {
    const clubs = [clubIn(city, 60), ...company]
    expect(membersIn(city, clubs)?.kind).toBe('suppressed')
    expect(membersIn(daBac, clubs)?.kind).toBe('suppressed')
    expect(membersIn(luongSon, clubs)?.kind).toBe('number')
  })

  test('two hidden districts that are still too few together take a third with them', () => {
    const clubs = [clubIn(at(districts, 3), 4), clubIn(at(districts, 4), 3), ...company]
    expect(membersIn(daBac, clubs)?.kind).toBe('suppressed')
    expect(membersIn(luongSon, clubs)?.kind).toBe('number')
  })

  test('two hidden districts of enough people hide each other', () => {
    const clubs = [clubIn(at(districts, 3), 50), clubIn(at(districts, 4), 50), ...company]
    expect(membersIn(daBac, clubs)?.kind).toBe('number')
  })

  test('all members less those of new clubs do not tell of the one earlier club', () => {
    const earlier = clubIn(city, 60, { on: '2018-01-01' })
    expect(publish([earlier, ...company]).published.members).toEqual({ kind: 'suppressed' })
    expect(publish([earlier, earlier, ...company]).published.members.kind).toBe('number')
  })
})

describe('no rounded figure stands on another side of its demand than the exact one', () => {
  function newMembers(members: number, on = asOf) {
    const half = Math.floor(members / 2)
    const { exact, published } = publish([clubIn(city, half), clubIn(daBac, members - half)], on)
    const [judged, shown] = [exact, published].map(({ targets }) =>
      targets.find(({ target }) => target === 'members.new'),
    )
    return { exact: at(judged?.parts ?? [], 0), shown: at(shown?.parts ?? [], 0) }
  }

  test.each([
    { members: 3742, prints: 3740, status: 'unmet', shortfall: 10 },
    { members: 3748, prints: 3745, status: 'unmet', shortfall: 5 },
    { members: 3749, prints: 3745, status: 'unmet', shortfall: 5 },
    { members: 3750, prints: 3750, status: 'met' },
    { members: 3752, prints: 3750, status: 'met' },
    { members: 3754, prints: 3750, status: 'met' },
    { members: 3755, prints: 3755, status: 'met' },
  ])('I.2.a: $members of 3,750 members print as $prints, $status', ({ members, prints, ...verdict }) => {
    expect(newMembers(members).shown).toMatchObject({ actual: { low: prints, high: prints }, ...verdict })
  })

  test.each([
    { older: 2700, prints: 2695, status: 'unmet' },
    { older: 2701, prints: 2705, status: 'met' }, // more than 2,700 must not print as 2,700
  ])('I.2.a: $older older people print as $prints, $status', ({ older, prints, status }) => {
    const olderPeople = { yes: older / 2, no: 0, unknown: 0 }
    const clubs = [
      clubIn(city, 1500, { olderPeople: { ...olderPeople, yes: Math.floor(older / 2) } }),
      clubIn(daBac, 1500, { olderPeople: { ...olderPeople, yes: Math.ceil(older / 2) } }),
    ]
    const verdict = publish(clubs).published.targets.find(({ target }) => target === 'olderMembers.new')
    expect(verdict).toMatchObject({ status, parts: [{ status, actual: { low: prints, high: prints } }] })
  })

  test('verdicts, courses and due figures agree with the figures beside them', () => {
    const day = fc.constantFrom('2020-10-09', '2021-03-02', '2023-06-30', '2025-12-31', '2026-01-01')
    fc.assert(
      fc.property(fc.integer({ min: 90, max: 4200 }), day, (members, on) => {
        const { exact, shown } = newMembers(members, isoDate(on))
        expect(shown.status).toBe(exact.status)
        expect(shown.course).toBe(exact.course)
        const { low, high } = shown.actual
        if (shown.status === 'met') expect(low).toBeGreaterThanOrEqual(shown.need)
        if (shown.status !== 'unmet') return
        expect(high).toBeLessThan(shown.need)
        expect(shown.shortfall).toBe(shown.need - Number(high))
        if (shown.course === 'onCourse') expect(shown.dueNow).toBeLessThanOrEqual(low)
        if (shown.course === 'behind') expect(shown.dueNow).toBeGreaterThan(Number(high))
      }),
      { numRuns: 500, seed: 146 },
    )
  })

  test.each(['2023-06-30', '2023-07-01', '2023-07-02', '2023-07-03'])('nor of what is due on %s', (on) => {
    const day = isoDate(on)
    const { exact: late } = newMembers(100, day)
    const due = late.status === 'unmet' ? late.dueNow : Number.NaN
    for (const members of [-3, -2, -1, 0, 1, 2, 3].map((more) => due + more)) {
      const { shown } = newMembers(members, day)
      expect(shown.course).toBe(members >= due ? 'onCourse' : 'behind')
      const dueBeside = shown.status === 'unmet' ? shown.dueNow : Number.NaN
      expect(dueBeside <= shown.actual.low).toBe(members >= due)
    }
  })

  test('what is not known stays open across the demand', () => {
    const clubs = [clubIn(city, 1876), clubIn(daBac, 1872), clubIn(luongSon, 'unlisted')]
    const verdict = publish(clubs).published.targets.find(({ target }) => target === 'members.new')
    expect(verdict?.parts[0]).toMatchObject({
      status: 'undetermined',
      actual: { low: 3745, high: 'unbounded' },
    })
  })

  test('targets that count clubs are published as they are', () => {
    const { exact, published } = publish(company)
    for (const [index, verdict] of exact.targets.entries())
      if (!/embers/.test(verdict.target)) expect(published.targets[index]).toEqual(verdict)
  })
})

describe('a target whose people are hidden', () => {
  const smallPlan = (count: number) => ({
    ...hoaBinh146,
    targets: hoaBinh146.targets
      .filter(({ id }) => id === 'members.new')
      .map((target) => ({ ...target, demand: { kind: 'atLeast' as const, count } })),
  })

  function partUnder(count: number, clubs: readonly ClubSketch[]) {
    const exact = assessPlan(smallPlan(count), registerOf(clubs, asOf), asOf)
    return publishProgress(smallPlan(count), exact).targets[0]?.parts[0]
  }

  test.each([
    { demand: 3750, clubs: [clubIn(city, 60)], status: 'unmet', actual: { low: 0, high: 3745 } },
    { demand: 40, clubs: [clubIn(city, 60)], status: 'met', actual: { low: 40, high: 'unbounded' } },
    {
      demand: 100,
      clubs: [clubIn(city, 60), clubIn(city, 'unlisted')],
      status: 'undetermined',
      actual: { low: 0, high: 'unbounded' },
    },
  ] as const satisfies readonly { demand: number; clubs: ClubSketch[]; status: string; actual: Interval }[])(
    'may be any number for which it is $status',
    ({ demand, clubs, status, actual }) => {
      expect(partUnder(demand, clubs)).toMatchObject({ status, actual })
    },
  )

  test('is hidden in each district that is hidden, and by year, which no table protects', () => {
    const exact = assessPlan(hoaBinh146, registerOf([clubIn(city, 60), ...company], asOf), asOf)
    const divide = (part: Part): Part[] => [
      { ...part, district: city, actual: exactly(60) },
      { ...part, district: luongSon, actual: exactly(401) },
      { ...part, year: 2021, actual: exactly(661) },
    ]
    const published = publishProgress(hoaBinh146, {
      ...exact,
      targets: exact.targets.map((verdict) => ({ ...verdict, parts: verdict.parts.flatMap(divide) })),
    })
    const members = published.targets.find(({ target }) => target === 'members.new')
    const [hidden, shown] = [
      { low: 0, high: 3745 },
      { low: 400, high: 400 },
    ]
    expect(members?.parts.map(({ actual }) => actual)).toEqual([hidden, shown, hidden])
    const inCity = published.districts[0]?.parts.filter(({ target }) => target === 'members.new')
    expect(inCity?.map(({ actual }) => actual)).toEqual([hidden])
  })

  test('never says on which day it fell behind, for that would tell it exactly', () => {
    const courses = ['2020-10-20', '2020-11-09', '2020-11-10', '2021-06-30'].map((on) => {
      const { exact, published } = publish([clubIn(city, 60, { on: '2020-10-09' })], isoDate(on))
      return [exact, published].map(
        ({ targets }) => targets.find(({ target }) => target === 'members.new')?.course,
      )
    })
    expect(courses.map(([exact]) => exact)).toEqual(['onCourse', 'onCourse', 'behind', 'behind'])
    expect(courses.map(([, shown]) => shown)).toEqual(Array(4).fill('undetermined'))
  })

  test('before the plan there is nobody to hide, and nothing to count in its clubs', () => {
    const before = isoDate('2020-10-08')
    const { published } = publish([clubIn(city, 60, { on: '2018-01-01' })], before)
    expect(published.districts[0]?.membersOfNewClubs).toEqual({ kind: 'notApplicable' })
    expect(published.districts[0]?.olderPeopleOfNewClubs).toEqual({ kind: 'notApplicable' })
    expect(published.targets.find(({ target }) => target === 'members.new')).toMatchObject({
      status: 'notApplicable',
      parts: [{ actual: { low: 0, high: 0 } }],
    })
  })
})
