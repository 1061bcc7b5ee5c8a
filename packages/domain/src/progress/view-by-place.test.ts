import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { clubChanges } from '../clubs/club.ts'
import { personFacts } from '../facts/facts.ts'
import { eightPlans } from '../plan/file/eight-plans.test-data.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { type UnitKey, unitKey, unitsOn } from '../units/unit.ts'
import { exactly, sumIntervals, unknownInterval } from '../verdicts/interval.ts'
import { assessPlan } from './assess-plan.ts'
import {
  type ClubSketch,
  communeOf2025,
  communeOfTwoDistricts,
  communes,
  communesOf,
  districts,
  groundUnknown,
  registerOf,
} from './example.test-data.ts'
import type { Register } from './register.ts'
import { type PlaceView, viewByPlace } from './view-by-place.ts'

const asOf = isoDate('2025-12-31')
const daBac = unitKey('150@2020-01-01')
const hoaBinhCity = unitKey('148@2020-01-01')
const [firstCommune] = communesOf(daBac)

type Sketch = ClubSketch & { readonly village?: string | null; readonly women?: number }

function registerWith(sketches: readonly Sketch[]): Register {
  const register = registerOf(sketches, asOf)
  return {
    ...register,
    clubs: register.clubs.map(({ club, facts }, index) => {
      const { village = null, women = 0 } = sketches[index] ?? {}
      return { club: { ...club, village }, facts: { ...facts, women: { yes: women, no: 0, unknown: 5 } } }
    }),
  }
}

function view(sketches: readonly Sketch[]): PlaceView {
  return viewByPlace(hoaBinh146, registerWith(sketches), asOf)
}

/** The view of this unit, wherever in the tree it is. */
function find(whole: PlaceView, unit: UnitKey | undefined): PlaceView {
  const [found] = everyPlace(whole).filter(({ place }) => place.kind === 'unit' && place.unit === unit)
  if (found === undefined) throw new RangeError(`no view of ${unit}`)
  return found
}

function everyPlace(whole: PlaceView): readonly PlaceView[] {
  return [whole, ...whole.parts.flatMap(everyPlace)]
}

function namesOf({ parts }: PlaceView) {
  return parts.map(({ place, figures }) => [
    place.kind === 'village' ? place.name : place.kind,
    figures.clubs,
  ])
}

const counts = ['clubs', 'clubsOperating', 'clubsNew', 'clubsListed'] as const
const people = ['members', ...personFacts] as const

describe('the province, its districts, communes and villages', () => {
  test('every unit of the plan’s list has its line, with clubs or without', () => {
    const whole = view([])
    expect(whole.parts.map(({ place }) => place)).toEqual(districts.map((unit) => ({ kind: 'unit', unit })))
    expect(whole.parts.flatMap(({ parts }) => parts)).toHaveLength(151)
    expect(everyPlace(whole)).toHaveLength(1 + 10 + 151)
    expect(whole.figures).toMatchObject({ clubs: 0, members: exactly(0) })
  })

  test('a club counts in its village, commune, district and province', () => {
    const whole = view([
      { on: '2022-01-01', village: 'Xóm Nhạp', women: 31, ...(firstCommune && { commune: firstCommune }) },
    ])
    const commune = find(whole, firstCommune)
    const [village] = commune.parts
    const figures = {
      clubs: 1,
      clubsOperating: 1,
      clubsNew: 1,
      members: exactly(50),
      women: { low: 31, high: 36 },
    }
    for (const place of [whole, find(whole, daBac), commune, village])
      expect(place?.figures).toMatchObject(figures)
    expect(find(whole, hoaBinhCity).figures.clubs).toBe(0)
  })

  test('a village is one however its tones are written, and comes in the order of a Vietnamese list', () => {
    const clubs = ['Tổ 10', 'Xóm Hoà', 'Xóm Hòa', 'xóm hòa', 'Tổ 2', null, 'Xóm Hoa'].map((village) => ({
      on: '2022-01-01',
      village,
    }))
    expect(namesOf(find(view(clubs), communes[0]))).toEqual([
      ['Tổ 2', 1],
      ['Tổ 10', 1],
      ['Xóm Hoa', 1],
      ['Xóm Hoà', 3],
      ['unplaced', 1],
    ])
  })

  test('a club of which the part cannot be told stands beside the parts', () => {
    const whole = view([
      { on: '2025-08-01', commune: communeOf2025 },
      { on: '2025-08-01', commune: communeOfTwoDistricts },
      { on: '2025-08-01', commune: groundUnknown },
    ])
    expect(namesOf(whole).at(-1)).toEqual(['unplaced', 2])
    expect(namesOf(find(whole, daBac)).at(-1)).toEqual(['unplaced', 1])
  })

  test('a closed club is still a club, but nobody is counted in it', () => {
    const { figures } = view([
      { on: '2022-01-01', events: [['2023-01-01', 'dissolved']] },
      { on: '2019-05-01' },
    ])
    expect(figures).toMatchObject({ clubs: 2, clubsOperating: 1, clubsNew: 1, members: exactly(50) })
  })

  test('a club without a list leaves the people open, in every place above it', () => {
    const whole = view([{ on: '2022-01-01', members: 'unlisted' }])
    expect(whole.figures).toMatchObject({ clubsOperating: 1, clubsListed: 0, women: unknownInterval })
    expect(find(whole, hoaBinhCity).figures.members).toEqual(unknownInterval)
    expect(find(whole, daBac).figures.members).toEqual(exactly(0))
  })

  test('a plan of a province without districts goes from the province to its communes', () => {
    const nextPlan = { ...hoaBinh146, province: '25', unitsOn: isoDate('2025-07-01') }
    const whole = viewByPlace(nextPlan, registerWith([{ on: '2022-01-01' }]), asOf)
    expect(whole.parts).toHaveLength(46)
    expect(whole.parts.reduce((sum, { figures }) => sum + figures.clubs, 0)).toBe(1)
  })
})

describe('the parts add up to the whole', () => {
  const day = fc.constantFrom('2019-05-01', '2021-03-01', '2024-12-31', '2025-08-01', '2026-01-01')
  const sketch: fc.Arbitrary<Sketch> = fc
    .record({
      on: day,
      commune: fc.constantFrom(...communes.slice(0, 40), communeOf2025, communeOfTwoDistricts, groundUnknown),
      members: fc.oneof(
        { weight: 9, arbitrary: fc.nat(90) },
        { weight: 1, arbitrary: fc.constant('unlisted' as const) },
      ),
      women: fc.nat(60),
      village: fc.constantFrom(null, 'Xóm Hoà', 'Xóm Hòa', 'Tổ 2'),
      change: fc.option(fc.tuple(day, fc.constantFrom(...clubChanges))),
    })
    .map(({ change, ...known }) => ({ ...known, events: change === null ? [] : [change] }))
  const registers = fc.array(sketch, { maxLength: 30 })
  const runs = { numRuns: 200, seed: 146 }

  test('at every place, in every figure, whatever is on the register', () => {
    fc.assert(
      fc.property(registers, (clubs) => {
        for (const { figures, parts } of everyPlace(view(clubs)).filter(({ parts }) => parts.length > 0)) {
          for (const count of counts)
            expect(parts.reduce((sum, part) => sum + part.figures[count], 0)).toBe(figures[count])
          for (const who of people)
            expect(sumIntervals(parts.map((part) => part.figures[who]))).toEqual(figures[who])
        }
      }),
      runs,
    )
  })

  test('and the province and its districts are those of the assessment', () => {
    fc.assert(
      fc.property(registers, (clubs) => {
        const whole = view(clubs)
        const assessed = assessPlan(hoaBinh146, registerWith(clubs), asOf)
        expect(whole.figures).toMatchObject({
          clubsOperating: assessed.clubsOperating,
          clubsListed: assessed.clubsListed,
          members: assessed.members,
        })
        for (const { district, clubsOperating, foundedInAll } of assessed.districts)
          expect(find(whole, district).figures).toMatchObject({ clubsOperating, clubsNew: foundedInAll })
      }),
      runs,
    )
  })

  test('the order of the register never matters', () => {
    fc.assert(
      fc.property(registers, (clubs) => {
        expect(view(clubs.toReversed())).toEqual(view(clubs))
      }),
      runs,
    )
  })
})

describe.each([eightPlans.national1336, eightPlans.national1648])(
  'a plan of the whole country: $plan.id',
  ({ plan, units }) => {
    const day = plan.period.to
    const communesOn = unitsOn(units, 'commune', plan.unitsOn)

    test('has its provinces for parts, whose figures add up to the whole, with clubs that lie nowhere beside them', () => {
      fc.assert(
        fc.property(
          fc.array(fc.constantFrom(...communesOn.map(({ key }) => key), groundUnknown), { maxLength: 12 }),
          (places) => {
            const clubs = places.map((commune) => ({ commune, on: plan.period.from }))
            const whole = viewByPlace(plan, { ...registerOf(clubs, day), units, successions: [] }, day)
            expect(whole.place).toEqual({ kind: 'country' })
            expect(whole.figures.clubs).toBe(places.length)
            const provinces = whole.parts.filter(({ place }) => place.kind === 'unit')
            expect(provinces).toHaveLength(unitsOn(units, 'province', plan.unitsOn).length)
            expect(whole.parts.reduce((sum, { figures }) => sum + figures.clubs, 0)).toBe(places.length)
            for (const one of everyPlace(whole).filter(({ parts }) => parts.length > 0))
              expect(one.parts.reduce((sum, { figures }) => sum + figures.clubs, 0)).toBe(one.figures.clubs)
          },
        ),
        { seed: 146, numRuns: 100 },
      )
    })
  },
)
