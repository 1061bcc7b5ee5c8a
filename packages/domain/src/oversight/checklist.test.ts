import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { totalOf } from '../verdicts/tally.ts'
import {
  assessmentsOf,
  type ChecklistAnswer,
  checklistAnswers,
  fillChecklist,
  judgePoints,
  pointsOf,
} from './checklist.ts'
import { assessmentSchema, type Checklist, checklistSchema } from './schema.ts'
import { wellManagedProposal } from './well-managed.ts'

const wording = { vi: 'Câu hỏi?', en: 'A question?' }
const small: Checklist = {
  ...wellManagedProposal,
  id: 'small',
  questions: [
    { id: 'books', question: wording, points: 6 },
    { id: 'cash', question: wording, points: 4 },
  ],
}

function filled(checklist: Checklist, answers: Readonly<Record<string, ChecklistAnswer>>) {
  const result = fillChecklist(checklist, answers)
  if (!result.ok) throw new Error(result.refusal.reason)
  return result.value
}

describe('a checklist is scored in whole points', () => {
  test.each([
    { answers: { books: 'yes', cash: 'yes' }, points: { yes: 10, no: 0, unknown: 0 } },
    { answers: { books: 'partly', cash: 'no' }, points: { yes: 3, no: 7, unknown: 0 } },
    { answers: { books: 'no', cash: 'notAsked' }, points: { yes: 0, no: 6, unknown: 4 } },
    { answers: { books: 'yes' }, points: { yes: 6, no: 0, unknown: 4 } }, // without answers, no points count as asked
    { answers: {}, points: { yes: 0, no: 0, unknown: 10 } },
  ] as const)('$answers gives $points', ({ answers, points }) => {
    expect(pointsOf(filled(small, answers))).toEqual(points)
  })

  test.each(['choir', 'toString'])('an answer to %s, which nobody asks, is refused by name', (question) => {
    expect(fillChecklist(small, { [question]: 'yes' })).toEqual({
      ok: false,
      refusal: { reason: 'questionUnknown', question },
    })
  })

  test('a question is not answered by what every object carries', () => {
    const odd = { ...small, questions: [{ id: 'toString', question: wording, points: 2 }] }
    expect(filled(odd, {}).answers).toEqual([{ question: 'toString', points: 2, answer: 'notAsked' }])
  })

  const someone = fc
    .array(
      fc.record({ points: fc.integer({ min: 1, max: 50 }), answer: fc.constantFrom(...checklistAnswers) }),
    )
    .map((rows) => {
      const questions = rows.map(({ points }, index) => ({
        id: String(index),
        question: wording,
        points: 2 * points,
      }))
      const answers = Object.fromEntries(rows.map(({ answer }, index) => [String(index), answer]))
      return { questions, assessment: filled({ ...small, questions }, answers) }
    })

  test('points earned, lost and not asked about are whole and add up to all points', () => {
    fc.assert(
      fc.property(someone, ({ questions, assessment }) => {
        const points = pointsOf(assessment)
        for (const figure of Object.values(points)) expect(Number.isInteger(figure)).toBe(true)
        expect(totalOf(points)).toBe(questions.reduce((sum, question) => sum + question.points, 0))
      }),
      { numRuns: 300, seed: 146 },
    )
  })

  test('a filled checklist is read back as it was written, and keeps its points', () => {
    const assessment = filled(small, { books: 'partly' })
    expect(assessmentSchema.parse(JSON.parse(JSON.stringify(assessment)))).toEqual(assessment)
    expect(assessment.answers).toContainEqual({ question: 'books', points: 6, answer: 'partly' })
  })
})

describe('the mark is reached, missed, or still open', () => {
  test.each([
    { points: { yes: 80, no: 20, unknown: 0 }, status: 'met' }, // exactly the mark is enough
    { points: { yes: 79, no: 21, unknown: 0 }, status: 'unmet' },
    { points: { yes: 799, no: 201, unknown: 0 }, status: 'unmet' }, // 79.9 % does not round up
    { points: { yes: 70, no: 20, unknown: 10 }, status: 'undetermined' },
    { points: { yes: 0, no: 0, unknown: 0 }, status: 'undetermined' },
  ])('$points: $status', ({ points, status }) => {
    expect(judgePoints({ markPercent: 80 }, points).status).toBe(status)
  })
})

test('a club’s assessments are those on this checklist, earliest first', () => {
  const visits = [
    { on: isoDate('2024-03-01'), assessment: filled(small, { books: 'yes', cash: 'no' }) },
    { on: isoDate('2023-03-01'), assessment: filled(small, { books: 'no', cash: 'no' }) },
    { on: isoDate('2024-02-01'), assessment: filled(wellManagedProposal, {}) },
    { on: isoDate('2024-01-01'), assessment: null },
  ]
  expect(assessmentsOf(visits, 'small')).toEqual([
    { on: '2023-03-01', points: { yes: 0, no: 10, unknown: 0 } },
    { on: '2024-03-01', points: { yes: 6, no: 4, unknown: 0 } },
  ])
})

describe('what a checklist may hold', () => {
  test('the proposal is a checklist, and says that nobody has issued it', () => {
    expect(checklistSchema.parse(wellManagedProposal)).toEqual(wellManagedProposal)
    expect(wellManagedProposal.issuedBy).toBeNull()
    expect(wellManagedProposal.questions.reduce((sum, { points }) => sum + points, 0)).toBe(100)
  })

  test.each([
    { changed: { markPercent: 101 }, problem: 'markPercent percentInvalid' },
    { changed: { markPercent: 79.5 }, problem: 'markPercent percentInvalid' },
    { changed: { questions: [] }, problem: 'questions required' },
    {
      changed: { questions: [{ id: 'a', question: wording, points: 5 }] },
      problem: 'questions.0.points pointsInvalid',
    },
    {
      changed: { questions: [{ id: 'a', question: wording, points: 0 }] },
      problem: 'questions.0.points pointsInvalid',
    },
    {
      changed: { questions: [{ id: 'a', question: { ...wording, vi: ' ' }, points: 2 }] },
      problem: 'questions.0.question.vi required',
    },
    { changed: { questions: [...small.questions, ...small.questions] }, problem: 'questions listedTwice' },
  ])('$problem', ({ changed, problem }) => {
    const result = checklistSchema.safeParse({ ...small, ...changed })
    expect(result.error?.issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([problem])
  })
})
