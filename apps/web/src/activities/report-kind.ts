import { formatDate } from '@lienthehe/domain/text'
import { api } from '../api.ts'
import type { DraftKind, DraftRecord } from '../offline/draft.ts'
import type { FormBody } from '../offline/form-sheet.ts'
import { dayOf } from '../offline/machine-day.ts'
import { newRecord } from '../offline/new-record.ts'
import { type SendSheet, sendAs } from '../offline/server-network.ts'
import type { MonthReport } from './queries.ts'
import { beginReport, type ReportEntry, reportOf } from './report-entry.ts'

/**
 * The report of a month, written without the sheet of a meeting. It contains the fetched data, so that another device
 * can continue it.
 */
export type FilledReport = FormBody<ReportEntry> & { readonly known: MonthReport }

type ReportInput = Omit<Parameters<typeof api.reports.submit.mutate>[0], 'key'>

export const reportKind: DraftKind<FilledReport, ReportInput> = {
  name: 'report',
  version: 1,
  read: (body, version) => (version === 1 && isFilledReport(body) ? asOfThisBuild(body) : undefined),
  inputOf: ({ known, version, entry }) => ({
    club: known.club.id,
    version,
    draft: reportOf(entry, known.month),
  }),
}

export const sendReport: SendSheet = sendAs(isReportInput, (input, { key, signal }) =>
  api.reports.submit.mutate({ ...input, key }, { signal }).then(() => null),
)

/** A new report of a fetched month. If that is the current month, the day of the meeting starts as today. */
export function beginReportSheet(known: MonthReport, owner: string, now: number): DraftRecord {
  const today = dayOf(now)
  const begun = beginReport(known)
  const isOfToday = known.report === null && today.startsWith(known.month)
  const entry = isOfToday ? { ...begun, heldOn: formatDate(today) } : begun
  const body = { known, version: known.version, entry }
  return newRecord(reportKind, { body, owner, club: known.club.id, month: known.month, now })
}

/** Data fetched by an older build has no meetings of other clubs, and only one earlier report. */
function asOfThisBuild(body: FilledReport): FilledReport {
  return { ...body, known: { ...{ earlier: [], otherMeetings: [] }, ...body.known } }
}

// Both type guards check only briefly: this code itself wrote and encrypted the data, and the server checks its
// content.
function isFilledReport(body: unknown): body is FilledReport {
  return Reflect.has(Object(body), 'known') && Reflect.has(Object(body), 'entry')
}

function isReportInput(input: unknown): input is ReportInput {
  return Reflect.has(Object(Reflect.get(Object(input), 'draft')), 'healthChecks')
}
