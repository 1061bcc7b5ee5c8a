import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { reportOf } from './example.test-data.ts'
import { missingFacts, reportFacts } from './missing-facts.ts'

const on = isoDate('2024-05-17')

test('a report is complete by what it says, not by a button', () => {
  expect(missingFacts(reportOf())).toEqual([])
  expect(
    missingFacts(reportOf({ meeting: { kind: 'held', on, attendance: { kind: 'counted', people: 0 } } })),
  ).toEqual([])
})

test('nothing done, nobody reached and no visit are answers', () => {
  const nobody = { kind: 'counted', people: 0 } as const
  const none = { activities: [], reached: nobody, healthChecks: nobody }
  expect(missingFacts(reportOf({ ...none, homeCareVisits: 0 }))).toEqual([])
})

test('each thing that is not recorded is named', () => {
  const blank = reportOf({
    meeting: { kind: 'held', on, attendance: { kind: 'notRecorded' } },
    activities: null,
    reached: { kind: 'notRecorded' },
    healthChecks: { kind: 'notRecorded' },
    homeCareVisits: null,
  })
  expect(missingFacts(blank)).toEqual(reportFacts.filter((fact) => fact !== 'meeting'))
  expect(missingFacts(reportOf({ meeting: null }))).toEqual(['meeting'])
})
