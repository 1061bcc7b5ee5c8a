import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { dropFollowUp, finishFollowUp, followUpStandingOn } from './follow-up.ts'
import { followUpSchema } from './schema.ts'

const draft = {
  id: '44444444-4444-4444-8444-444444444444',
  visit: '55555555-5555-4555-8555-555555555555',
  task: 'Bầu bổ sung thủ quỹ',
  responsible: 'Chủ nhiệm câu lạc bộ',
  openedOn: '2024-03-01',
  dueOn: '2024-04-01',
  state: { status: 'open' },
}
const open = followUpSchema.parse(draft)

describe('a follow-up is closed once', () => {
  test('done or dropped, on its day and with its reason', () => {
    const on = isoDate('2024-03-20')
    expect(finishFollowUp(open, on)).toEqual({ ok: true, value: { ...open, state: { status: 'done', on } } })
    expect(dropFollowUp(open, { on, reason: 'đã giải thể' })).toEqual({
      ok: true,
      value: { ...open, state: { status: 'dropped', on, reason: 'đã giải thể' } },
    })
  })

  test.each(['done', 'dropped'] as const)('one that is %s says since when', (status) => {
    const on = isoDate('2024-03-20')
    const state = status === 'done' ? { status, on } : { status, on, reason: 'đã giải thể' }
    const refusal = { ok: false, refusal: { reason: 'alreadyClosed', status, on } }
    const closed = { ...open, state }
    expect(finishFollowUp(closed, isoDate('2024-03-25'))).toEqual(refusal)
    expect(dropFollowUp(closed, { on: isoDate('2024-03-25'), reason: 'nhầm' })).toEqual(refusal)
  })

  test.each([
    { on: '2024-02-29', ok: false },
    { on: '2024-03-01', ok: true },
  ])('closed on $on: $ok', ({ on, ok }) => {
    const result = finishFollowUp(open, isoDate(on))
    expect(result.ok).toBe(ok)
    if (!result.ok) expect(result.refusal).toEqual({ reason: 'beforeOpening', openedOn: '2024-03-01' })
  })
})

describe('a follow-up as of a day', () => {
  const done = { ...open, state: { status: 'done', on: isoDate('2024-04-10') } as const }

  test.each([
    { followUp: open, asOf: '2024-02-29', is: { kind: 'notOpened' } },
    { followUp: open, asOf: '2024-04-01', is: { kind: 'open' } }, // the due day itself is in time
    { followUp: open, asOf: '2024-04-02', is: { kind: 'overdue', days: 1 } },
    { followUp: done, asOf: '2024-04-09', is: { kind: 'overdue', days: 8 } }, // it was done the day after
    { followUp: done, asOf: '2024-04-10', is: { kind: 'done' } },
  ])('on $asOf it is $is', ({ followUp, asOf, is }) => {
    expect(followUpStandingOn(followUp, isoDate(asOf))).toEqual(is)
  })
})

test.each([
  { changed: { dueOn: '2024-03-01' }, problem: 'dueOn endsBeforeItBegins' },
  { changed: { task: '' }, problem: 'task required' },
  {
    changed: { state: { status: 'dropped', on: '2024-03-20', reason: ' ' } },
    problem: 'state.reason required',
  },
])('$problem', ({ changed, problem }) => {
  const result = followUpSchema.safeParse({ ...draft, ...changed })
  expect(result.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([problem])
})
