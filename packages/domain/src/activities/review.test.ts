import { expect, test } from 'vitest'
import { instant } from '../calendar/instant.ts'
import { isoDate } from '../calendar/iso-date.ts'
import { month } from '../calendar/month.ts'
import { exampleAreas, reportOf, submittedAt } from './example.test-data.ts'
import { fileReport, reviewReport } from './review.ts'

const at = instant('2024-06-04T02:00:00.000Z')
const context = {
  areas: exampleAreas,
  establishedOn: isoDate('2022-01-01'),
  members: [],
  today: isoDate('2024-06-04'),
}
const { club, state: _, ...draft } = reportOf()
const submitted = reportOf({ state: submittedAt('2024-06-03T02:00:00.000Z') })

test('a board sends the report of its month once, and again only after it was returned', () => {
  expect(fileReport(undefined, { club, draft }, context, at)).toMatchObject({
    value: { club, state: { status: 'submitted', firstSubmittedAt: at } },
  })
  expect(fileReport(submitted, { club, draft }, context, at)).toMatchObject({
    refusal: { reason: 'stepNotPossible', status: 'submitted' },
  })
  const returned = reviewReport(submitted, { kind: 'return', comment: 'thiếu' }, { at, postsHeld: [] })
  if (!returned.ok) throw new Error(returned.refusal.reason)
  const again = fileReport(returned.value, { club, draft: { ...draft, homeCareVisits: 3 } }, context, at)
  expect(again).toMatchObject({ value: { homeCareVisits: 3, state: { status: 'submitted' } } })
})

test('what is wrong with a field is said beside that field, and nothing is sent', () => {
  const early = { ...draft, month: month('2021-12') }
  expect(fileReport(undefined, { club, draft: early }, context, at)).toEqual({
    ok: false,
    refusal: { reason: 'invalidInput', fields: [{ field: 'draft.month', problem: 'beforeEstablishment' }] },
  })
})

test.each([
  { kind: 'accept' },
  { kind: 'return', comment: 'thiếu' },
  { kind: 'reopen', cause: 'sai' },
] as const)('nobody does $kind with a report of a club on whose board they sit', (review) => {
  expect(reviewReport(submitted, review, { at, postsHeld: ['member'] })).toEqual({
    ok: false,
    refusal: { reason: 'ownReport' },
  })
})
