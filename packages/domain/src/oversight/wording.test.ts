import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { languages } from '../text/language.ts'
import { checklistAnswers } from './checklist.ts'
import type { FollowUpStanding } from './follow-up.ts'
import { cadences, type ObligationStanding } from './obligation.ts'
import { reviewKinds } from './review.ts'
import {
  wordCadence,
  wordChecklistAnswer,
  wordChecklistRefusal,
  wordFollowUp,
  wordFollowUpRefusal,
  wordObligation,
  wordPhaseOrYear,
  wordPoints,
  wordReviewKind,
} from './wording.ts'

const on = isoDate('2024-04-10')

test('points print as they are, with what was not asked about', () => {
  const mark = { markPercent: 80 }
  expect(wordPoints({ yes: 79, no: 21, unknown: 0 }, mark, 'vi')).toBe('79/100 điểm, cần 80%')
  expect(wordPoints({ yes: 70, no: 20, unknown: 10 }, mark, 'vi')).toBe(
    '70/100 điểm, cần 80%; chưa hỏi 10 điểm',
  )
  expect(wordPoints({ yes: 70, no: 20, unknown: 10 }, mark, 'en')).toBe(
    '70 of 100 points, 80% needed; 10 not asked about',
  )
})

test.each([
  {
    refusal: { reason: 'beforeOpening', openedOn: on } as const,
    vi: /được giao ngày 10\/04\/2024/,
    en: /on 10\/04\/2024/,
  },
  {
    refusal: { reason: 'alreadyClosed', status: 'done', on } as const,
    vi: /đã xong ngày 10/,
    en: /was done on 10/,
  },
  {
    refusal: { reason: 'alreadyClosed', status: 'dropped', on } as const,
    vi: /đã thôi không làm từ ngày 10/,
    en: /was dropped on 10/,
  },
])('$refusal says when', ({ refusal, vi, en }) => {
  expect(wordFollowUpRefusal(refusal, 'vi')).toMatch(vi)
  expect(wordFollowUpRefusal(refusal, 'en')).toMatch(en)
})

test('a question that nobody asks is named', () => {
  const refusal = { reason: 'questionUnknown', question: 'choir' } as const
  for (const language of languages) expect(wordChecklistRefusal(refusal, language)).toContain('“choir”')
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

describe.each(languages)('words about oversight in %s', (language) => {
  test('no two answers, cadences, reviews or standings are called the same', () => {
    for (const labels of [
      checklistAnswers.map((answer) => wordChecklistAnswer(answer, language)),
      cadences.map((cadence) => wordCadence(cadence, language)),
      reviewKinds.map((kind) => wordReviewKind(kind, language)),
      obligations.map((standing) => wordObligation(standing, language)),
      followUps.map((standing) => wordFollowUp(standing, language)),
      [wordPhaseOrYear({ kind: 'phase' }, language), wordPhaseOrYear(owed.period, language)],
    ])
      expect(new Set(labels).size).toBe(labels.length)
  })
})

test('days overdue are counted in the reader’s words', () => {
  expect(wordObligation({ ...owed, kind: 'overdue', dueOn: on, days: 1 }, 'en')).toBe('1 day overdue')
  expect(wordFollowUp({ kind: 'overdue', days: 1200 }, 'vi')).toBe('Quá hạn 1.200 ngày')
})
