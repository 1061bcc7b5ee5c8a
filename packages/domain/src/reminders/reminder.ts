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
 * One thing to remind somebody of, as one line that names no person. `about` identifies the thing: with the day and the
 * stage it is sent once, however often a clock changes or a server starts.
 */
export type Reminder = {
  readonly topic: ReminderTopic
  readonly stage: ReminderStage
  readonly about: string
  readonly dueOn: IsoDate
  readonly line: string
}

/**
 * How long before the day a reminder still leaves time for a duty of an agency, or for what was agreed upon at a visit.
 * In days.
 */
const toldAheadDays = { duties: 30, followUps: 7 } as const

/** V: the duties of a unit’s agencies whose due day is near or has passed, in the order of the duties. */
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

/**
 * The reports of a month that are not sent although their due day has passed: one line for the month, with how many.
 */
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

/** What was agreed upon at a visit to a place of this name, and its standing. */
type OpenFollowUp = {
  readonly followUp: Pick<FollowUp, 'id' | 'dueOn'>
  readonly standing: FollowUpToDo<unknown>['standing']
  readonly name: string
}

/**
 * III.3.d: what was agreed upon at visits and is not done. The details may name people, so the line says only where.
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

/** The due day itself is still in time; `null`: the day is too far ahead for a reminder. */
function stageOf(dueOn: IsoDate, asOf: IsoDate, aheadDays: number): ReminderStage | null {
  if (dueOn < asOf) return 'late'
  return dueOn <= daysAfter(asOf, aheadDays) ? 'soon' : null
}
