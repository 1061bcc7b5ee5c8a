import { type ChecklistAnswer, fillChecklist, pointsOf } from '@lienthehe/domain/oversight'
import { formatDate } from '@lienthehe/domain/text'
import type { api } from '../api.ts'
import { dateOrText } from '../ui/typed-date.ts'
import type { VisitView } from './queries.ts'

/** A task to be done, as typed. */
export type FollowUpEntry = { readonly task: string; readonly responsible: string; readonly dueOn: string }

/** The texts and answers in the form of a visit. */
export type VisitEntry = {
  readonly on: string
  readonly visitors: string
  readonly findings: string
  readonly help: string
  readonly scored: 'yes' | 'no'
  readonly answers: Readonly<Record<string, ChecklistAnswer>>
  readonly followUps: readonly FollowUpEntry[]
}

export const blankFollowUp: FollowUpEntry = { task: '', responsible: '', dueOn: '' }

/** The first contents of the form: the recorded result or, for a planned visit, today and the planned visitors. */
export function beginVisit({ visit, today }: Pick<VisitView, 'visit' | 'today'>): VisitEntry {
  const { state } = visit
  if (state.status !== 'done')
    return {
      ...{ on: formatDate(today), visitors: visit.visitors, findings: '', help: '' },
      ...{ scored: 'yes', answers: {}, followUps: [] },
    }
  const { on, visitors, findings, help, assessment } = state
  return {
    ...{ on: formatDate(on), visitors, findings: findings ?? '', help: help ?? '' },
    scored: assessment === null ? 'no' : 'yes',
    answers: Object.fromEntries(assessment?.answers.map(({ question, answer }) => [question, answer]) ?? []),
    followUps: [],
  }
}

/** The answer given to this question; `notAsked` if there is none yet. */
export function answerTo({ answers }: Pick<VisitEntry, 'answers'>, question: string): ChecklistAnswer {
  return answers[question] ?? 'notAsked'
}

/** The points so far and the resulting mark; `undefined` if the visit is not scored. */
export function scoreSoFar({ scored, answers }: VisitEntry, checklist: VisitView['checklist']) {
  if (scored === 'no' || checklist === null) return undefined
  const filled = fillChecklist(checklist, answers)
  return filled.ok ? { points: pointsOf(filled.value), markPercent: checklist.markPercent } : undefined
}

/** The report as it is sent; unreadable text is sent as typed, and the server refuses it beside its field. */
export type SentVisit = Parameters<typeof api.visits.record.mutate>[0]['report']

/** The report to send, made from the form. */
export function reportOf(entry: VisitEntry): SentVisit {
  const { on, visitors, findings, help, scored, answers, followUps } = entry
  return {
    ...{ on: dateOrText(on), visitors, findings, help },
    answers: scored === 'yes' ? { ...answers } : null,
    followUps: followUps.map((one) => ({ ...one, dueOn: dateOrText(one.dueOn) })),
  }
}
