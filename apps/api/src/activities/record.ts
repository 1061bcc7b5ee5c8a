import { hash } from 'node:crypto'
import type { Headcount, MonthlyReport, ReportDraft } from '@lienthehe/domain/activities'
import { headsOf, type ReportContext } from '@lienthehe/domain/activities'
import type { Month } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'
import { canonicalJson } from '@lienthehe/domain/documents'
import type { HistoryAction } from '@lienthehe/domain/history'
import { formatMonth } from '@lienthehe/domain/text'
import type { AuditEntry } from '../audit/append.ts'
import { readBoardTerms } from '../boards/queries.ts'
import { dateOf } from '../calendar/today.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import { readMembers } from '../members/queries.ts'
import { planOn } from '../plan/asked.ts'
import { Refused } from '../refused.ts'
import type { Writer } from '../writes/write.ts'
import { readReport, reportIdOf } from './queries.ts'

/** What the history records of a report: its figures, how many people but not which ones, and a hash of the rest. */
export function factsOfReport(report: MonthlyReport) {
  const { club: _, month, state, ...content } = report
  const { meeting, reached, healthChecks } = content
  return {
    ...content,
    month,
    meeting: meeting?.kind === 'held' ? { ...meeting, attendance: toldOf(meeting.attendance) } : meeting,
    reached: toldOf(reached),
    healthChecks: toldOf(healthChecks),
    content: hash('sha256', canonicalJson(content)),
    state,
  }
}

function toldOf(headcount: Headcount): number | null {
  const heads = headsOf(headcount)
  return heads === 'notRecorded' ? null : heads
}

/** The entry of the history for one step of a report. */
export function reportEntry(
  action: HistoryAction,
  after: MonthlyReport,
  before: MonthlyReport | undefined,
): AuditEntry {
  return {
    action,
    subject: { kind: 'report', id: reportIdOf(after) },
    club: after.club,
    label: formatMonth(after.month),
    before: before === undefined ? null : factsOfReport(before),
    after: factsOfReport(after),
  }
}

/** The club’s report of the month, if there is one, and the facts that a draft of it is checked against. */
export async function loadReport(
  writer: Pick<Writer, 'tx' | 'units' | 'plans' | 'now'>,
  { club: id, draft }: { readonly club: ClubId; readonly draft: Pick<ReportDraft, 'month'> },
) {
  const [{ club }, people, stored] = await Promise.all([
    requireClub(writer.tx, id),
    readMembers(writer.tx, [id]),
    readReport(writer.tx, { club: id, month: draft.month }),
  ])
  const today = dateOf(writer.now())
  const { plan } = planOn(writer, today).stored
  const context: ReportContext = {
    areas: plan.activityAreas.map((area) => area.id),
    establishedOn: club.establishedOn,
    members: people.map(({ member }) => member),
    today,
  }
  return { stored, context, subjects: [subjectOf(writer, club)] as const }
}

/**
 * The report that is to be accepted or returned, and the board terms that show which posts the reviewer holds in its
 * club. Refused as not found when there is no such report.
 */
export async function loadReview(
  writer: Pick<Writer, 'tx' | 'units' | 'user'>,
  { club: id, month }: { readonly club: ClubId; readonly month: Month },
) {
  const [{ club }, stored, terms] = await Promise.all([
    requireClub(writer.tx, id),
    readReport(writer.tx, { club: id, month }),
    readBoardTerms(writer.tx, id),
  ])
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  return { stored, terms, subjects: [subjectOf(writer, club)] as const }
}
