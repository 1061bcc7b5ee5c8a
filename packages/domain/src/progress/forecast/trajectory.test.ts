import { expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { hoaBinh146 } from '../../plan/hoa-binh-146.ts'
import { assessPlan } from '../assess-plan.ts'
import { at, type ClubSketch, clubsOf, communes, registerOf } from '../example.test-data.ts'
import { trajectoryOf } from './trajectory.ts'

const clubs: readonly ClubSketch[] = [
  ...clubsOf(12, { on: '2021-06-01' }),
  ...clubsOf(18, { on: '2022-06-01' }),
  ...clubsOf(15, { on: '2023-06-01' }),
]
const days = ['2020-10-09', '2021-12-31', '2022-12-31', '2023-12-31']

function trajectory(id: string, until = days, sketches = clubs) {
  const history = until.map((on) => assessPlan(hoaBinh146, registerOf(sketches, isoDate(on)), isoDate(on)))
  const target = hoaBinh146.targets.find((one) => one.id === id)
  return target && trajectoryOf(hoaBinh146, target, history)
}

test('I.2.a: 75 new clubs by the end of 2025: what there was, and what the straight road had', () => {
  expect(trajectory('clubs.new')).toMatchObject({
    need: 75,
    points: [
      { on: '2020-10-09', actual: { low: 0 }, due: 0 },
      { on: '2021-12-31', actual: { low: 12 }, due: 17 },
      { on: '2022-12-31', actual: { low: 30 }, due: 31 },
      { on: '2023-12-31', actual: { low: 45 }, due: 46 },
    ],
    pace: { status: 'needed', remaining: 30, daysLeft: 731, perYear: 15 },
    forecast: { status: 'forecast', expected: 73 },
  })
})

test('I.2.a: the pace is rounded up, and once the plan is over there is none', () => {
  expect(trajectory('clubs.new', [...days, '2025-12-31'])?.pace).toEqual({ status: 'over', remaining: 30 })
  expect(trajectory('members.new')?.pace).toMatchObject({ remaining: 3750 - 45 * 50, perYear: 749 })
})

test('a history of the last day alone, or with a day twice, has numbers for all', () => {
  expect(trajectory('clubs.new', ['2025-12-31'])?.points).toMatchObject([{ actual: { low: 45 }, due: 75 }])
  const once = trajectory('clubs.new')
  const twice = trajectory('clubs.new', [...days, at(days, 3)])
  expect(once?.forecast.status).toBe('forecast')
  expect(twice?.forecast).toEqual(once?.forecast)
})

test('I.2.a: no more communes are forecast to have a club than there are', () => {
  const everywhere = communes.slice(0, 120).map((commune, index): ClubSketch => {
    return { commune, on: index < 60 ? '2021-06-01' : '2022-06-01' }
  })
  expect(trajectory('coverage.communes', days.slice(0, 3), everywhere)?.forecast).toMatchObject({
    expected: 151,
    high: 151,
    outlook: 'likely',
  })
})

test('I.2.a: a day before the plan has no point, and a history of such days alone has no trajectory', () => {
  expect(trajectory('clubs.new', ['2020-10-08', ...days])).toEqual(trajectory('clubs.new'))
  expect(trajectory('clubs.new', ['2020-10-08'])).toBeUndefined()
})

test('what is asked of each part, or in full on every day, has no trajectory', () => {
  for (const id of ['clubs.newPerYear', 'districts.localFounding', 'clubs.maintained', 'clubs.funded'])
    expect(trajectory(id)).toBeUndefined()
})
