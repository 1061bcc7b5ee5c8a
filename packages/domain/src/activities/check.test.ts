import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { month } from '../calendar/month.ts'
import { memberOf } from '../members/example.test-data.ts'
import { type Member, memberIdSchema } from '../members/schema.ts'
import { checkReportDraft } from './check.ts'
import { exampleAreas, reportOf } from './example.test-data.ts'
import type { MonthlyReport } from './schema.ts'

const known = memberOf().id
const stranger = memberIdSchema.parse('33333333-3333-4333-8333-333333333333')

function problemsOf(changed: Partial<MonthlyReport>, today = '2024-06-01') {
  const context = {
    areas: exampleAreas,
    establishedOn: isoDate('2024-03-15'),
    members: [memberOf()],
    today: isoDate(today),
  }
  return checkReportDraft(reportOf(changed), context).map(({ field, problem }) => `${field} ${problem}`)
}

test.each<{ changed: Partial<MonthlyReport>; today?: string; problems: readonly string[] }>([
  { changed: {}, problems: [] },
  { changed: { month: month('2024-03') }, problems: [] }, // the founding month: a report is allowed, not owed
  { changed: { month: month('2024-02') }, problems: ['month beforeEstablishment'] },
  { changed: {}, today: '2024-05-01', problems: [] },
  { changed: {}, today: '2024-04-30', problems: ['month dateInFuture'] },
  {
    changed: {
      meeting: { kind: 'held', on: isoDate('2024-05-18'), attendance: { kind: 'counted', people: 40 } },
    },
    today: '2024-05-17',
    problems: ['meeting.on dateInFuture'],
  },
  {
    changed: {
      activities: [
        { area: 'homeCare', note: null },
        { area: 'choir', note: null },
      ],
    },
    problems: ['activities.1.area choiceUnknown'],
  },
  { changed: { activities: null }, problems: [] },
  {
    changed: { reached: { kind: 'named', members: [known, stranger] } },
    problems: ['reached.members.1 memberUnknown'],
  },
])('$changed on $today: $problems', ({ changed, today, problems }) => {
  expect(problemsOf(changed, today)).toEqual(problems)
})

test.each<{ what: string; member: Partial<Member>; counts: boolean }>([
  { what: 'joined on 31 May', member: { joinedOn: isoDate('2024-05-31') }, counts: true },
  { what: 'joined on 1 June', member: { joinedOn: isoDate('2024-06-01') }, counts: false },
  { what: 'left on 1 May', member: leftOn('2024-05-01'), counts: false },
  { what: 'left on 2 May', member: leftOn('2024-05-02'), counts: true },
  {
    what: 'was recorded by mistake',
    member: { departure: { on: isoDate('2024-09-01'), reason: 'recordedByMistake' } },
    counts: false,
  },
])('one who $what can be reached in May: $counts', ({ member, counts }) => {
  const reached = reportOf({ reached: { kind: 'named', members: [known] } })
  const context = {
    areas: exampleAreas,
    establishedOn: isoDate('2021-03-01'),
    members: [memberOf(member)],
    today: isoDate('2024-10-01'),
  }
  expect(checkReportDraft(reached, context)).toEqual(
    counts ? [] : [{ field: 'reached.members.0', problem: 'memberUnknown' }],
  )
})

function leftOn(on: string): Partial<Member> {
  return { departure: { on: isoDate(on), reason: 'movedAway' } }
}
