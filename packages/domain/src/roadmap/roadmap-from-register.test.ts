import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessPlan } from '../progress/assess-plan.ts'
import { at, communesOf, districts, groundUnknown, registerOf } from '../progress/example.test-data.ts'
import { roadmapOf, untouched } from './roadmap.test-data.ts'
import { roadmapSituationOf } from './roadmap-from-register.ts'

const [district] = districts
const [commune, neighbour, third] = district === undefined ? [] : communesOf(district)
if (commune === undefined || neighbour === undefined || third === undefined)
  throw new RangeError('no communes')
const asOf = isoDate('2022-06-30')

const register = registerOf(
  [
    { on: '2018-05-01', commune },
    { on: '2021-05-01', commune: neighbour },
    { on: '2021-06-01', commune: third, money: 'project', events: [['2022-01-01', 'dissolved']] },
    { on: '2022-02-01', commune: groundUnknown, money: null },
    { on: '2022-07-01', commune: third },
  ],
  asOf,
)
const situation = roadmapSituationOf(hoaBinh146, register, asOf)

test('clubs of the plan’s period count wherever they lie, and after they ended', () => {
  expect(situation.fromYear).toBe(2022)
  expect(situation.founded).toEqual([
    { year: 2021, district, source: 'district', clubs: 1 },
    { year: 2021, district, source: 'project', clubs: 1 },
    { year: 2022, district: null, source: null, clubs: 1 },
  ])
})

test('there is room in communes without an operating club', () => {
  // The district had 19 communes on the plan's day, and two of them have a club.
  expect(situation.districts[0]).toEqual({ district, room: 17 })
  expect(situation.districts).toHaveLength(10)
})

test('is a situation that a roadmap can be drawn up for', () => {
  const roadmap = roadmapOf(hoaBinh146, situation)
  expect(roadmap).toMatchObject({ status: 'feasible', total: { founded: 3, planned: 72 } })
  expect(roadmap.years[1]).toEqual({ year: 2022, founded: 1, planned: 18 })
})

test('I.2.a and V.4.a: a roadmap that is carried out meets every target on foundings', () => {
  const roadmap = roadmapOf(hoaBinh146, untouched(districts))
  const sketches = roadmap.districts.flatMap(({ district: place, years }) =>
    years.flatMap(({ year, planned, earmarked }) =>
      Array.from({ length: planned }, (_, index) => ({
        on: `${year}-06-01`,
        commune: at(communesOf(place), index),
        money: index < earmarked ? ('district' as const) : ('central' as const),
      })),
    ),
  )
  const last = isoDate('2025-12-31')
  const { targets } = assessPlan(hoaBinh146, registerOf(sketches, last), last)
  const statuses = targets.map(({ target, status }) => [target, status])
  expect(Object.fromEntries(statuses)).toMatchObject({
    'clubs.new': 'met',
    'clubs.newPerYear': 'met',
    'clubs.newPerDistrict': 'met',
    'districts.localFounding': 'met',
  })
})
