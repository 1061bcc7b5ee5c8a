import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { attachmentIdSchema } from '../documents/attachment-id-schema.ts'
import { closeFollowUp, followUpStandingOn } from './follow-up.ts'
import { followUpSchema } from './schema.ts'

const draft = {
  id: '44444444-4444-4444-8444-444444444444',
  task: 'Bầu bổ sung thủ quỹ',
  responsible: 'Chủ nhiệm câu lạc bộ',
  openedOn: '2024-03-01',
  dueOn: '2024-04-01',
  state: { status: 'open' },
}
const open = followUpSchema.parse(draft)

const today = isoDate('2024-03-25')
const done = (on: string) =>
  ({ status: 'done', on: isoDate(on), evidence: 'Biên bản ngày 20/03', paper: null }) as const

describe('III.3.d: a follow-up is closed once', () => {
  test('done or dropped, on its day, with what shows it or why', () => {
    for (const end of [
      done('2024-03-20'),
      { status: 'dropped', on: isoDate('2024-03-20'), reason: 'đã giải thể' } as const,
    ])
      expect(closeFollowUp(open, end, { today, papers: [] })).toEqual({
        ok: true,
        value: { ...open, state: end },
      })
  })

  test.each([
    done('2024-03-20'),
    { status: 'dropped', on: isoDate('2024-03-20'), reason: 'đã giải thể' } as const,
  ])('one that is $status says since when', (state) => {
    expect(closeFollowUp({ ...open, state }, done('2024-03-25'), { today, papers: [] })).toEqual({
      ok: false,
      refusal: { reason: 'followUpClosed', status: state.status, on: state.on },
    })
  })

  test.each([
    { on: '2024-02-29', problem: 'endsBeforeItBegins' },
    { on: '2024-03-26', problem: 'dateInFuture' },
  ])('not on $on: $problem', ({ on, problem }) => {
    expect(closeFollowUp(open, done(on), { today, papers: [] })).toMatchObject({
      refusal: { fields: [{ field: 'end.on', problem }] },
    })
  })

  test('a paper shows it as well as words do; nothing at all does not', () => {
    const paper = attachmentIdSchema.parse('66666666-6666-4666-8666-666666666666')
    const silent = { ...done('2024-03-01'), evidence: null }
    expect(closeFollowUp(open, { ...silent, paper }, { today, papers: [paper] }).ok).toBe(true)
    expect(closeFollowUp(open, { ...silent, paper }, { today, papers: [] })).toMatchObject({
      refusal: { fields: [{ field: 'end.paper', problem: 'choiceUnknown' }] },
    })
    expect(closeFollowUp(open, silent, { today, papers: [] })).toMatchObject({
      refusal: { fields: [{ field: 'end.evidence', problem: 'required' }] },
    })
  })
})

describe('a follow-up as of a day', () => {
  const closed = { ...open, state: done('2024-04-10') }

  test.each([
    { followUp: open, asOf: '2024-02-29', is: { kind: 'notOpened' } },
    { followUp: open, asOf: '2024-04-01', is: { kind: 'open' } }, // the due day itself is in time
    { followUp: open, asOf: '2024-04-02', is: { kind: 'overdue', days: 1 } },
    { followUp: closed, asOf: '2024-04-09', is: { kind: 'overdue', days: 8 } }, // done one day later
    { followUp: closed, asOf: '2024-04-10', is: { kind: 'done' } },
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
