import { compareDates, type IsoDate } from '../calendar/iso-date.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import { type Standing, standingOfShare } from '../verdicts/standing.ts'
import type { Tally } from '../verdicts/tally.ts'
import type { Assessment, Checklist } from './schema.ts'

/** The possible answers to a question of a checklist. */
export const checklistAnswers = ['yes', 'partly', 'no', 'notAsked'] as const
export type ChecklistAnswer = (typeof checklistAnswers)[number]

/** An answer to a question that the checklist does not have. */
export type ChecklistRefusal = { readonly reason: 'questionUnknown'; readonly question: string }

/** The checklist with its answers, one per question; a question without an answer counts as not asked. */
export function fillChecklist(
  { id, edition, questions }: Pick<Checklist, 'id' | 'edition' | 'questions'>,
  answers: Readonly<Record<string, ChecklistAnswer>>,
): Result<Assessment, ChecklistRefusal> {
  const unknown = Object.keys(answers).find((asked) => !questions.some((question) => question.id === asked))
  if (unknown !== undefined) return refuse({ reason: 'questionUnknown', question: unknown })
  return accept({
    checklist: id,
    edition,
    answers: questions.map((question) => {
      const answer = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined
      return { question: question.id, points: question.points, answer: answer ?? 'notAsked' }
    }),
  })
}

/**
 * The points earned (`yes`), lost (`no`) and not asked about (`unknown`). The answer “partly” earns half of a
 * question's points and loses the other half.
 */
export function pointsOf({ answers }: Assessment): Tally {
  const sum = { yes: 0, no: 0, unknown: 0 }
  for (const { points, answer } of answers) {
    if (answer === 'yes') sum.yes += points
    if (answer === 'no') sum.no += points
    if (answer === 'notAsked') sum.unknown += points
    if (answer === 'partly') {
      sum.yes += points / 2
      sum.no += points / 2
    }
  }
  return sum
}

/** Do the points reach the mark? `undetermined` if that depends on the questions that were not asked. */
export function judgePoints({ markPercent }: Pick<Checklist, 'markPercent'>, points: Tally): Standing {
  return standingOfShare(points, { low: markPercent, high: 100 })
}

/** A visit that took place: its day, and its filled-in checklist, if any. */
export type ScoredVisit = { readonly on: IsoDate; readonly assessment: Assessment | null }

/**
 * One club's filled-in checklists of one kind, in all editions, the earliest first. `visits` must all be visits to that
 * club.
 */
export function assessmentsOf(
  visits: readonly ScoredVisit[],
  checklistId: string,
): readonly { readonly on: IsoDate; readonly points: Tally }[] {
  return visits
    .flatMap(({ on, assessment }) =>
      assessment?.checklist === checklistId ? [{ on, points: pointsOf(assessment) }] : [],
    )
    .toSorted((one, other) => compareDates(one.on, other.on))
}
