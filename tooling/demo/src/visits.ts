import { type IsoDate, isoDate } from '@lienthehe/domain'
import { yearOf } from '@lienthehe/domain/calendar'
import { type Club, statusOn } from '@lienthehe/domain/clubs'
import type { HistoryAction } from '@lienthehe/domain/history'
import {
  type ChecklistAnswer,
  cancelVisit,
  checklistOn,
  closeFollowUpOf,
  planVisit,
  recordVisit,
  type Visit,
  type VisitReport,
  type VisitSituation,
} from '@lienthehe/domain/oversight'
import { followUpIdSchema, visitIdSchema } from '@lienthehe/domain/schema'
import { dayAfter } from './days.ts'
import { createRandom, type Random } from './random.ts'
import { taken } from './taken.ts'

/** The final state of a demonstration visit, and each step that led there. */
export type MadeVisit = { readonly steps: readonly VisitStep[] }

export type VisitStep = { readonly recordedAs: HistoryAction; readonly visit: Visit }

/** The first year of yearly visits to clubs. */
const firstYear = 2022

/**
 * Percentages: of the clubs that are well managed, of the visits that are cancelled or lead to a follow-up, and of the
 * follow-ups that are closed.
 */
const percents = { wellManaged: 85, cancelled: 6, followedUp: 45, closed: 97 }

const problems = [
  { task: 'Ghi sổ quỹ đến ngày kiểm tra', responsible: 'Kế toán', shown: 'Sổ đã ghi đủ' },
  { task: 'Bầu bổ sung người còn khuyết', responsible: 'Chủ nhiệm', shown: 'Biên bản bầu' },
  { task: 'Rà lại danh sách thành viên', responsible: 'Thư ký', shown: 'Danh sách mới' },
  { task: 'Phân công tình nguyện viên chăm sóc', responsible: 'Phó chủ nhiệm', shown: 'Bảng phân công' },
]
const visitors = ['Bà Hà, Hội Người cao tuổi', 'Ông Dũng, Hội Người cao tuổi', 'Bà Liên, ông Thắng']

/**
 * The visits to each club, year by year, planned, made and followed up by the same domain commands that officers use.
 * The last ones are still to be made, and some are late. The same seed gives the same visits.
 */
export function visitsOf(clubs: readonly Club[], seed: number, until: IsoDate): readonly MadeVisit[] {
  return clubs.flatMap((club, place) => {
    const random = createRandom(seed * 2000 + place)
    const isWellManaged = random.chance(percents.wellManaged)
    const years = Array.from({ length: yearOf(until) - firstYear + 1 }, (_, index) => firstYear + index)
    return years.flatMap((year) => {
      // Drawn even if there is no visit in a year, so that the founding day of a club does not change its
      // other years.
      const plannedOn = dayAfter(isoDate(`${year}-02-15`), random.integer(0, 300))
      const isThere =
        dayAfter(club.establishedOn, 90) <= plannedOn && statusOn(club, plannedOn) === 'operating'
      return isThere && plannedOn <= dayAfter(until, 30)
        ? [{ steps: stepsOf({ club, plannedOn, isWellManaged, until }, random) }]
        : []
    })
  })
}

type Asked = {
  readonly club: Club
  readonly plannedOn: IsoDate
  readonly isWellManaged: boolean
  readonly until: IsoDate
}

function stepsOf({ club, plannedOn, isWellManaged, until }: Asked, random: Random): readonly VisitStep[] {
  const situation = (today: IsoDate): VisitSituation => ({
    ...{ since: club.establishedOn, hasEnded: false, postsHeld: [], today },
  })
  const id = visitIdSchema.parse(random.uuid())
  const draft = { plannedOn, visitors: random.pick(visitors), purpose: null }
  const planned = taken(planVisit({ id, visited: { kind: 'club', club: club.id } }, draft, situation(until)))
  const steps: VisitStep[] = [{ recordedAs: 'visit.plan', visit: planned }]
  const on = dayAfter(plannedOn, random.integer(0, 9))
  if (random.chance(percents.cancelled) && plannedOn <= until) {
    const visit = taken(cancelVisit(planned, { reason: 'Đường bị ngập' }))
    return [...steps, { recordedAs: 'visit.cancel', visit }]
  }
  // A step that would happen after the last day is left out, so some visits are late on that day.
  if (on > until) return steps
  const report = reportOf({ on, visitors: draft.visitors, isWellManaged }, random)
  const ids = report.followUps.map(() => followUpIdSchema.parse(random.uuid()))
  const checklist = checklistOn('club', on)
  const done = taken(recordVisit(planned, report, { ...situation(on), checklist, ids }))
  steps.push({ recordedAs: 'visit.record', visit: done })
  return [...steps, ...closingsOf(done, until, random)]
}

/** Most follow-ups are done, some of them after the due day. */
function closingsOf(done: Visit, until: IsoDate, random: Random): readonly VisitStep[] {
  const steps: VisitStep[] = []
  let visit = done
  for (const followUp of done.followUps) {
    const on = dayAfter(followUp.dueOn, random.integer(-20, 12))
    const isClosed = random.chance(percents.closed)
    if (!isClosed || on > until) continue
    const shown = problems.find(({ task }) => task === followUp.task)?.shown ?? null
    const end = { status: 'done', on, evidence: shown, paper: null } as const
    visit = taken(closeFollowUpOf(visit, { followUp, end }, { postsHeld: [], today: on, papers: [] }))
    steps.push({ recordedAs: 'visit.closeFollowUp', visit })
  }
  return steps
}

function reportOf(
  {
    on,
    visitors: came,
    isWellManaged,
  }: { readonly on: IsoDate; readonly visitors: string; readonly isWellManaged: boolean },
  random: Random,
): VisitReport {
  const questions = checklistOn('club', on)?.questions ?? []
  const answer = (): ChecklistAnswer =>
    random.weighted(
      isWellManaged
        ? [
            ['yes', 90],
            ['partly', 8],
            ['no', 2],
          ]
        : [
            ['yes', 55],
            ['partly', 25],
            ['no', 20],
          ],
    )
  const count = random.chance(percents.followedUp) ? random.integer(1, 2) : 0
  const found = random.shuffle(problems).slice(0, count)
  return {
    on,
    visitors: came,
    findings: found.length === 0 ? null : 'Còn việc cần bổ sung',
    help: random.pick([null, 'Hướng dẫn ghi sổ quỹ', 'Hướng dẫn lập kế hoạch tháng', 'Cùng xét đơn vay']),
    answers: Object.fromEntries(questions.map(({ id }) => [id, answer()])),
    followUps: found.map(({ task, responsible }) => ({
      ...{ task, responsible },
      dueOn: dayAfter(on, random.integer(20, 60)),
    })),
  }
}
