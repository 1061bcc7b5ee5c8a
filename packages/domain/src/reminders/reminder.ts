import type { ReportCount } from '../activities/count-reports.ts'
import { daysAfter } from '../calendar/days-after.ts'
import type { IsoDate } from '../calendar/iso-date.ts'
import type { Month } from '../calendar/month.ts'
import { type Due, describeDue } from '../oversight/dues.ts'
import { describeObligation } from '../oversight/obligation-wording.ts'
import type { FollowUp } from '../oversight/schema.ts'
import type { FollowUpToDo } from '../oversight/visit.ts'
import { describeFollowUp } from '../oversight/wording.ts'
import type { Plan } from '../plan/schema.ts'
import { formatDate, formatInteger, formatMonth } from '../text/format.ts'
import type { Language } from '../text/language.ts'
import type { UnitKey } from '../units/unit.ts'
import type { ReminderStage, ReminderTopic } from './topic.ts'

/**
 * One thing to remind somebody of, in one line that names no person. `about`, the due day and the stage identify a
 * reminder. It is sent once, even if the clock changes or the server restarts.
 */
export type Reminder = {
  readonly topic: ReminderTopic
  readonly stage: ReminderStage
  readonly about: string
  readonly dueOn: IsoDate
  readonly line: string
}

/**
 * How many days before the due day a reminder is sent. That leaves enough time for an agency's duty, or for a task
 * agreed upon at a visit.
 */
const toldAheadDays = { duties: 30, followUps: 7 } as const

/** Reminders of duties of a unit’s agencies (V) whose due day is near or has passed, in the order of the duties. */
export function remindersOfDues(
  dues: readonly Due[],
  about: Pick<Plan, 'agencies' | 'id'> & { readonly unit: UnitKey; readonly asOf: IsoDate },
  language: Language,
): readonly Reminder[] {
  return dues.flatMap((due): readonly Reminder[] => {
    const stage = stageOf(due.dueOn, about.asOf, toldAheadDays.duties)
    if (stage === null) return []
    const { obligation, period, dueOn } = due
    const part = period.kind === 'year' ? String(period.year) : period.kind
    const line = `${describeDue(due, { plan: about, language })}. ${describeObligation(due.standing, { language })}`
    return [
      { topic: 'duties', stage, about: `${about.id} ${about.unit} ${obligation.id} ${part}`, dueOn, line },
    ]
  })
}

/** A reminder of the reports of a month that are late: one line for the whole month, with their number. */
export function remindersOfReports(
  { month, dueOn, count }: { readonly month: Month; readonly dueOn: IsoDate; readonly count: ReportCounts },
  language: Language,
): readonly Reminder[] {
  const { overdue } = count.submissions
  if (overdue === 0) return []
  const many = formatInteger(overdue, language)
  const [of, on] = [formatMonth(month), formatDate(dueOn)]
  const line = {
    vi: `Báo cáo tháng ${of}: ${many} câu lạc bộ chưa nộp, hạn ${on}`,
    en: `Reports of ${of}: ${many} ${overdue === 1 ? 'club has' : 'clubs have'} sent none, due by ${on}`,
  }[language]
  return [{ topic: 'reports', stage: 'late', about: month, dueOn, line }]
}

type ReportCounts = Pick<ReportCount, 'submissions'>

/** A task agreed upon at a visit to the club or unit of this name, and its standing. */
type OpenFollowUp = {
  readonly followUp: Pick<FollowUp, 'id' | 'dueOn'>
  readonly standing: FollowUpToDo<unknown>['standing']
  readonly name: string
}

/**
 * Reminders of tasks that were agreed upon at visits and are not done (III.3.d). The details may name people, so the
 * line says only where.
 */
export function remindersOfFollowUps(
  open: readonly OpenFollowUp[],
  asOf: IsoDate,
  language: Language,
): readonly Reminder[] {
  return open.flatMap(({ followUp, standing, name }): readonly Reminder[] => {
    const stage = stageOf(followUp.dueOn, asOf, toldAheadDays.followUps)
    if (stage === null) return []
    const on = formatDate(followUp.dueOn)
    const what = {
      vi: `Việc đã hẹn sau khi kiểm tra ${name}, hạn ${on}`,
      en: `Agreed at a visit to ${name}, due by ${on}`,
    }
    const line =
      stage === 'late' ? `${what[language]}. ${describeFollowUp(standing, { language })}` : what[language]
    return [{ topic: 'followUps', stage, about: followUp.id, dueOn: followUp.dueOn, line }]
  })
}

/** The stage of a reminder; `null`: it is too early for one. The due day itself is still in time. */
function stageOf(dueOn: IsoDate, asOf: IsoDate, aheadDays: number): ReminderStage | null {
  if (dueOn < asOf) return 'late'
  return dueOn <= daysAfter(asOf, aheadDays) ? 'soon' : null
}
