import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { cadences } from '../plan/cadence.ts'
import { languages } from '../text/language.ts'
import { checklistAnswers } from './checklist.ts'
import type { FollowUpStanding } from './follow-up.ts'
import type { ObligationStanding } from './obligation.ts'
import { describeObligation, labelCadence } from './obligation-wording.ts'
import type { VisitStanding } from './visit.ts'
import {
  describeFollowUp,
  describePhaseOrYear,
  describePoints,
  describeVisit,
  labelChecklistAnswer,
} from './wording.ts'

const on = isoDate('2024-04-10')

test('points print as they are, with what was not asked about', () => {
  const mark = { markPercent: 80 }
  expect(describePoints({ yes: 79, no: 21, unknown: 0 }, { checklist: mark, language: 'vi' })).toBe(
    '79/100 điểm, cần 80%',
  )
  expect(describePoints({ yes: 70, no: 20, unknown: 10 }, { checklist: mark, language: 'vi' })).toBe(
    '70/100 điểm, cần 80%; còn 10 điểm chưa hỏi',
  )
  expect(describePoints({ yes: 70, no: 20, unknown: 10 }, { checklist: mark, language: 'en' })).toBe(
    '70 of 100 points, 80% needed; 10 not asked yet',
  )
})

const owed = { obligation: 'report', period: { kind: 'year', year: 2023 } } as const
const obligations: readonly ObligationStanding[] = [
  { ...owed, kind: 'done', dueOn: on, on, proofs: [] },
  { ...owed, kind: 'due', dueOn: on },
  { ...owed, kind: 'overdue', dueOn: on, days: 1 },
  { ...owed, kind: 'shown', proofs: [] },
  { ...owed, kind: 'notShown' },
]
const followUps: readonly FollowUpStanding[] = [
  { kind: 'notOpened' },
  { kind: 'open' },
  { kind: 'done' },
  { kind: 'dropped' },
  { kind: 'overdue', days: 3 },
]

const visits: readonly VisitStanding[] = [
  { kind: 'planned' },
  { kind: 'done' },
  { kind: 'cancelled' },
  { kind: 'late', days: 3 },
]

describe.each(languages)('words about oversight in %s', (language) => {
  test('no two answers, cadences or standings are called the same', () => {
    for (const labels of [
      checklistAnswers.map((answer) => labelChecklistAnswer(answer, language)),
      cadences.map((cadence) => labelCadence(cadence, language)),
      obligations.map((standing) => describeObligation(standing, { language })),
      followUps.map((standing) => describeFollowUp(standing, { language })),
      visits.map((standing) => describeVisit(standing, { language })),
      [describePhaseOrYear({ kind: 'phase' }, { language }), describePhaseOrYear(owed.period, { language })],
    ])
      expect(new Set(labels).size).toBe(labels.length)
  })
})

test('days overdue are counted in the reader’s words', () => {
  expect(describeObligation({ ...owed, kind: 'overdue', dueOn: on, days: 1 }, { language: 'en' })).toBe(
    '1 day overdue',
  )
  expect(describeFollowUp({ kind: 'overdue', days: 1200 }, { language: 'vi' })).toBe('Quá hạn 1.200 ngày')
})
