import { isoDate } from '@lienthehe/domain'
import { wellManagedProposal } from '@lienthehe/domain/oversight'
import { visitIdSchema } from '@lienthehe/domain/schema'
import { unitKey } from '@lienthehe/domain/units'
import { expect, test } from 'vitest'
import { answerTo, beginVisit, reportOf, scoreSoFar } from './visit-entry.ts'

const today = isoDate('2025-11-20')
const visit = {
  ...{ id: visitIdSchema.parse('55555555-5555-4555-8555-555555555555'), plannedOn: today, purpose: null },
  visited: { kind: 'unit', unit: unitKey('04876@2025-07-01') } as const,
  visitors: 'Bà Hà',
  state: { status: 'planned' } as const,
  followUps: [],
}
const begun = beginVisit({ visit, today })

test('a planned visit begins today, with who was to go and nothing asked', () => {
  expect(begun).toMatchObject({ on: '20/11/2025', visitors: 'Bà Hà', scored: 'yes' })
  expect(answerTo(begun, 'board')).toBe('notAsked')
})

test('the score follows each tap, and is none where nothing is scored', () => {
  const answers = { board: 'yes', loans: 'no' } as const
  expect(scoreSoFar({ ...begun, answers }, wellManagedProposal)).toEqual({
    points: { yes: 10, no: 10, unknown: 80 },
    markPercent: 80,
  })
  expect(scoreSoFar({ ...begun, scored: 'no' }, wellManagedProposal)).toBeUndefined()
})

test('what is sent reads dates as they are written here, and what reads back is what was typed', () => {
  const followUps = [{ task: 'Ghi sổ', responsible: 'Kế toán', dueOn: '5/12/2025' }]
  expect(reportOf({ ...begun, followUps })).toMatchObject({
    on: '2025-11-20',
    followUps: [{ dueOn: '2025-12-05' }],
  })
  const { answers: _, followUps: __, ...outcome } = reportOf({ ...begun, scored: 'no', help: 'Dạy ghi sổ' })
  const done = {
    status: 'done',
    ...outcome,
    on: today,
    findings: null,
    help: 'Dạy ghi sổ',
    assessment: null,
  } as const
  expect(beginVisit({ visit: { ...visit, state: done }, today })).toEqual({
    ...begun,
    scored: 'no',
    help: 'Dạy ghi sổ',
  })
})
