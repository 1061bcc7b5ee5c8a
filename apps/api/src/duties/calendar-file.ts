import type { IsoDate, UnitKey } from '@lienthehe/domain'
import { can } from '@lienthehe/domain/access'
import { describeDue, duesOf } from '@lienthehe/domain/oversight'
import { fullNameOf } from '@lienthehe/domain/units'
import ical, { ICalCalendarMethod } from 'ical-generator'
import type { Services, SignedIn } from '../context.ts'
import { subjectOfUnit } from '../unit-plans/record.ts'
import { readUnitVisits } from '../visits/unit.ts'
import { listDuties } from './list.ts'

/** An entry for a whole day, without a time. */
type Entry = { readonly id: string; readonly on: IsoDate; readonly summary: string }

/**
 * A calendar file of whole days (iCalendar, RFC 5545) for a unit: what its agencies still owe, the visits planned
 * there, and the tasks that earlier visits agreed on. `unit: null`: the first unit that the user may see.
 */
export async function calendarOfUnit(
  ctx: Services & { readonly user: SignedIn },
  asked: { readonly plan: string | null; readonly unit: UnitKey | null },
): Promise<{ readonly bytes: Uint8Array; readonly name: string }> {
  const list = await listDuties(ctx, asked)
  const { planned, followUps } = await visitsIn(ctx, list.unit?.key)
  const name = list.unit === null ? list.plan.number : fullNameOf(list.unit).vi
  const calendar = ical({
    name: `Kế hoạch ${list.plan.number}, ${name}`,
    prodId: { company: 'lien-the-he', product: 'lien-the-he', language: 'VI' },
    method: ICalCalendarMethod.PUBLISH,
  })
  const entries: readonly Entry[] = [
    ...duesOf(list.duties).map((due) => ({
      id: `${due.obligation.id}-${due.period.kind === 'year' ? due.period.year : 'phase'}-${list.unit?.key}`,
      on: due.dueOn,
      summary: describeDue(due, { plan: list, language: 'vi' }),
    })),
    ...planned.map(({ visit, name }) => ({
      id: visit.id,
      on: visit.plannedOn,
      summary: `Kiểm tra ${name}: ${visit.visitors}`,
    })),
    ...followUps.map(({ followUp, name }) => ({
      id: followUp.id,
      on: followUp.dueOn,
      summary: `${name}: ${followUp.task} (${followUp.responsible})`,
    })),
  ]
  for (const { id, on, summary } of entries)
    calendar.createEvent({ id: `${id}@lien-the-he`, start: on, allDay: true, summary, stamp: ctx.now() })
  return { bytes: new TextEncoder().encode(calendar.toString()), name }
}

/** The visits in this unit that the user may read. */
async function visitsIn(ctx: Services & { readonly user: SignedIn }, unit: UnitKey | undefined) {
  const isSeen = unit !== undefined && can(ctx.user, 'visit.read', subjectOfUnit(ctx, unit))
  return isSeen ? await readUnitVisits(ctx, { unit }) : { planned: [], followUps: [] }
}
