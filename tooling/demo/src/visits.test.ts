import { isoDate } from '@lienthehe/domain'
import { yearOf } from '@lienthehe/domain/calendar'
import { judgePoints, openFollowUps, pointsOf, visitStandingOn } from '@lienthehe/domain/oversight'
import { expect, test } from 'vitest'
import { generateProvince } from './province.ts'
import { unitVisitsOf } from './unit-visits.ts'
import { visitsOf } from './visits.ts'

const until = isoDate('2025-11-20')
const { clubs } = generateProvince(146)
const made = visitsOf(clubs, 146, until)
const visits = made.flatMap(({ steps }) => steps.at(-1)?.visit ?? [])
const done = visits.flatMap(({ state }) => (state.status === 'done' ? [state] : []))

test('a few years of visits are there: most clubs well managed, some visits late, some actions open', () => {
  expect(new Set(done.map(({ on }) => yearOf(on)))).toEqual(new Set([2022, 2023, 2024, 2025]))
  const lastYear = done.filter(({ on }) => yearOf(on) === 2025)
  expect(lastYear.length).toBeGreaterThan(clubs.length / 2)
  const met = lastYear.filter(
    ({ assessment }) => assessment && judgePoints({ markPercent: 80 }, pointsOf(assessment)).status === 'met',
  )
  expect(met.length / lastYear.length).toBeGreaterThan(0.7)
  expect(met.length).toBeLessThan(lastYear.length)
  expect(visits.filter((visit) => visitStandingOn(visit, until).kind === 'planned').length).toBeGreaterThan(0)
  const open = openFollowUps(visits, until)
  expect(open.some(({ standing }) => standing.kind === 'overdue')).toBe(true)
  expect(open.some(({ standing }) => standing.kind === 'open')).toBe(true)
})

test('V.1:3: each district is visited once in each of five years, and scored by the list of its day', () => {
  const toUnits = unitVisitsOf(146, isoDate('2025-12-31')).flatMap(({ steps }) => steps.at(-1)?.visit ?? [])
  expect(toUnits).toHaveLength(50)
  expect(toUnits.every(({ state }) => state.status === 'done')).toBe(true)
})

test('the same seed gives the same visits', () => {
  expect(visitsOf(clubs.slice(0, 3), 146, until)).toEqual(visitsOf(clubs.slice(0, 3), 146, until))
})
