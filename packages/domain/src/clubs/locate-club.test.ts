import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinhSuccessions, hoaBinhUnits } from '../units/hoa-binh.ts'
import { groundOn } from '../units/succession.ts'
import { unitKey } from '../units/unit.ts'
import { eventOn } from './event.test-data.ts'
import { groundOfClub } from './ground.ts'
import { locateClub } from './locate-club.ts'
import { clubSchema } from './schema.ts'

const units = new Map(hoaBinhUnits.map((unit) => [unit.key, unit]))
const today = isoDate('2026-11-27')
/** A commune that was divided between two new communes on 2025-07-01. */
const divided = unitKey('05221@2020-01-01')
const [one, other] = [unitKey('05200@2025-07-01'), unitKey('05212@2025-07-01')]
const club = clubSchema.parse({
  id: '00000000-0000-4000-8000-000000000001',
  name: 'CLB xóm Trên',
  commune: divided,
  village: null,
  establishedOn: '2021-03-01',
  decisionNumber: null,
  decidedOn: null,
  decisionIssuer: null,
  foundingMoney: null,
  meetingDay: null,
  events: [],
})
const ground = groundOn(units, hoaBinhSuccessions, divided, today)
const unitsOfClub = (placed: typeof club, on: string) =>
  groundOfClub(units, hoaBinhSuccessions, placed, isoDate(on)).map(({ unit }) => unit)

describe('a club of a commune that was divided', () => {
  test('may lie in each of its parts until it says in which', () => {
    expect(unitsOfClub(club, today)).toEqual([one, other])
    expect(locateClub(club, other, { today, ground })).toMatchObject({
      value: { liesIn: { unit: other, saidOn: today } },
    })
  })

  test('lies there from the day of the reform, and in the old commune before', () => {
    const located = { ...club, liesIn: { unit: other, saidOn: today } }
    expect(unitsOfClub(located, '2025-07-01')).toEqual([other])
    expect(unitsOfClub(located, '2025-06-30')).toEqual([divided])
  })

  test('gives a wrong answer again', () => {
    const located = { ...club, liesIn: { unit: other, saidOn: today } }
    expect(locateClub(located, one, { today, ground })).toMatchObject({ value: { liesIn: { unit: one } } })
  })

  test('is in none but its parts, and after its end it is not asked', () => {
    expect(locateClub(club, divided, { today, ground })).toEqual({
      ok: false,
      refusal: { reason: 'invalidInput', fields: [{ field: 'unit', problem: 'choiceUnknown' }] },
    })
    const ended = { ...club, events: [eventOn(['2024-01-01', 'dissolved'])] }
    expect(locateClub(ended, one, { today, ground })).toMatchObject({ refusal: { reason: 'clubEnded' } })
  })
})

test('where a commune went whole into another there is nothing to ask', () => {
  const whole = unitKey('04876@2020-01-01')
  const [only] = groundOn(units, hoaBinhSuccessions, whole, today)
  expect(only?.extent).toBe('whole')
  expect(
    locateClub({ ...club, commune: whole }, only?.unit ?? whole, {
      today,
      ground: groundOn(units, hoaBinhSuccessions, whole, today),
    }),
  ).toMatchObject({ ok: false })
})
