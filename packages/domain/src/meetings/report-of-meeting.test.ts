import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { month } from '../calendar/month.ts'
import { memberNumber } from '../funds/recording/example.test-data.ts'
import { provenAreas, reportOfMeeting } from './report-of-meeting.ts'

const areas = ['incomeGeneration', 'healthCare', 'homeCare', 'selfHelp', 'resourceMobilisation']
const nothing = { payers: 0, loans: 0, measured: 0, homeCareVisits: 0 }

describe('III.3.b: the sheet ticks the areas that it proves itself', () => {
  test.each([
    ['of an evening without anything', nothing, []],
    ['of one whose blood pressure was taken', { ...nothing, measured: 1 }, ['healthCare']],
    [
      'of dues and visits',
      { ...nothing, payers: 52, homeCareVisits: 3 },
      ['homeCare', 'resourceMobilisation'],
    ],
    ['of a loan', { ...nothing, loans: 1 }, ['incomeGeneration']],
  ])('%s', (_, signs, proven) => {
    expect(provenAreas(areas, signs)).toEqual(proven)
  })

  test('a plan without such an area is not given one', () => {
    expect(provenAreas(['choir'], { ...nothing, measured: 4 })).toEqual([])
  })
})

describe('I.2.b:2: who came is reached where the month had health, rights or knowledge', () => {
  const notes = {
    month: month('2024-05'),
    on: isoDate('2024-05-17'),
    present: [memberNumber(1), memberNumber(2)],
    measured: [],
    homeCareVisits: 4,
    nextPlan: null,
    note: null,
  }
  const reachedBy = (area: string) =>
    reportOfMeeting({ ...notes, activities: [{ area, note: null }] }).reached

  test.each(['healthCare', 'rights', 'communication'])('by %s', (area) => {
    expect(reachedBy(area)).toEqual({ kind: 'named', members: notes.present })
  })
  test('by nothing of a month of sport, of which it is not said either that nobody was', () => {
    expect(reachedBy('cultureAndSport')).toEqual({ kind: 'notRecorded' })
  })
  test('nobody measured is a number of nobody', () => {
    expect(reportOfMeeting({ ...notes, activities: [] }).healthChecks).toEqual({ kind: 'counted', people: 0 })
  })
})
