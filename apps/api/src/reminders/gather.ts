import type { IsoDate } from '@lienthehe/domain'
import { canSomewhere } from '@lienthehe/domain/access'
import { latestMonths } from '@lienthehe/domain/activities'
import { monthOf } from '@lienthehe/domain/calendar'
import { duesOf } from '@lienthehe/domain/oversight'
import {
  type Reminder,
  type ReminderTopic,
  remindersOfDues,
  remindersOfFollowUps,
  remindersOfReports,
} from '@lienthehe/domain/reminders'
import { readUnitReports } from '../activities/unit.ts'
import { dateOf } from '../calendar/today.ts'
import type { Services, SignedIn } from '../context.ts'
import { listDuties } from '../duties/list.ts'
import { readUnitVisits } from '../visits/unit.ts'

type Asker = Services & { readonly user: SignedIn }

/**
 * People are reminded of the reports of the last four months: if the server was off for a season, those months can
 * still be reported.
 */
const monthsAskedFor = 4

/** The reminders for this person today. They contain only what the person would see on their own screens. */
export async function remindersFor(
  ctx: Asker,
  topics: readonly ReminderTopic[],
): Promise<readonly Reminder[]> {
  const of: Readonly<Record<ReminderTopic, (ctx: Asker) => Promise<readonly Reminder[]>>> = {
    duties: ofDuties,
    reports: ofReports,
    followUps: ofFollowUps,
  }
  const found: Reminder[] = []
  for (const topic of topics) found.push(...(await of[topic](ctx)))
  return found
}

async function ofDuties(ctx: Asker): Promise<readonly Reminder[]> {
  if (!canSomewhere(ctx.user, 'paper.read')) return []
  const { duties, agencies, plan, unit, asOf } = await listDuties(ctx, { plan: null, unit: null })
  if (unit === null) return []
  return remindersOfDues(duesOf(duties), { agencies, id: plan.id, unit: unit.key, asOf }, 'vi')
}

async function ofReports(ctx: Asker): Promise<readonly Reminder[]> {
  if (!canSomewhere(ctx.user, 'report.read')) return []
  const today: IsoDate = dateOf(ctx.now())
  const found: Reminder[] = []
  for (const month of latestMonths(today, monthsAskedFor).filter((one) => one < monthOf(today)))
    found.push(...remindersOfReports(await readUnitReports(ctx, { unit: null, month }), 'vi'))
  return found
}

async function ofFollowUps(ctx: Asker): Promise<readonly Reminder[]> {
  if (!canSomewhere(ctx.user, 'visit.read')) return []
  const { followUps, today } = await readUnitVisits(ctx, { unit: null })
  return remindersOfFollowUps(followUps, today, 'vi')
}
