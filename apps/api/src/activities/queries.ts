import type { DueDay, MonthlyReport } from '@lienthehe/domain/activities'
import type { Month } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { reportDueDays, reports } from '../db/schema/index.ts'
import type { Stored } from '../writes/write.ts'

type ReportRow = typeof reports.$inferSelect
type ReportKey = { readonly club: ClubId; readonly month: Month }

/** The club’s report of the month. */
export async function readReport(
  db: Readable,
  { club, month }: ReportKey,
): Promise<Stored<MonthlyReport> | undefined> {
  const [row] = await db
    .select()
    .from(reports)
    .where(and(eq(reports.club, club), eq(reports.month, month)))
  return row && storedOf(row)
}

/** Every report of the club, the latest month first. */
export async function readReportsOf(db: Readable, club: ClubId): Promise<readonly Stored<MonthlyReport>[]> {
  const rows = await db.select().from(reports).where(eq(reports.club, club)).orderBy(desc(reports.month))
  return rows.map(storedOf)
}

/** The reports of all clubs for this month. */
export async function readReportsOfMonth(db: Readable, month: Month): Promise<readonly MonthlyReport[]> {
  const rows = await db.select().from(reports).where(eq(reports.month, month))
  return rows.map((row) => storedOf(row).value)
}

/** Which clubs have a report for this month, and the state of each report, without its content. */
export async function readReportStates(db: Readable, month: Month) {
  const rows = await db
    .select({ club: reports.club, status: reports.status })
    .from(reports)
    .where(eq(reports.month, month))
  return rows.map(({ club, status }) => ({ club, month, state: { status } }))
}

/** The reports of these clubs for this month. Pass at most a few hundred clubs at once. */
export async function readReportsOfClubs(
  db: Readable,
  clubs: readonly ClubId[],
  month: Month,
): Promise<readonly MonthlyReport[]> {
  if (clubs.length === 0) return []
  const rows = await db
    .select()
    .from(reports)
    .where(and(inArray(reports.club, [...clubs]), eq(reports.month, month)))
  return rows.map((row) => storedOf(row).value)
}

/** The ids of all reports, as the history names them; see `reportIdOf`. */
export async function readReportIds(db: Readable): Promise<readonly string[]> {
  const rows = await db.select({ id: idColumn }).from(reports).orderBy(asc(idColumn))
  return rows.map(({ id }) => id)
}

/** The reports that the history names by these ids. */
export async function readReportsNamed(
  db: Readable,
  ids: readonly string[],
): Promise<readonly MonthlyReport[]> {
  const rows = await db
    .select()
    .from(reports)
    .where(inArray(idColumn, [...ids]))
  return rows.map((row) => storedOf(row).value)
}

/** The id of a report in the history, made of its club and month: a report has no other id. */
export function reportIdOf({ club, month }: ReportKey): string {
  return `${club}/${month}`
}

const idColumn = sql<string>`${reports.club} || '/' || ${reports.month}`

/** Stores the report with this version number; inserts a row if the month has none yet. */
export async function saveReport(tx: Transaction, report: MonthlyReport, version: number): Promise<void> {
  const { club, month, state, ...content } = report
  const written = {
    version,
    content,
    state,
    status: state.status,
    firstSubmittedAt: state.status === 'draft' ? null : state.firstSubmittedAt,
  }
  await tx
    .insert(reports)
    .values({ club, month, ...written })
    .onConflictDoUpdate({ target: [reports.club, reports.month], set: written })
}

/** The day on which reports are due in each province, with the month from which it applies. */
export async function readDueDays(
  db: Readable,
): Promise<readonly (DueDay & { readonly province: string })[]> {
  return db.select().from(reportDueDays).orderBy(asc(reportDueDays.from))
}

/** Sets the day on which reports are due in the province, from the month `from` on. */
export async function saveDueDay(
  tx: Transaction,
  { province, from, day }: typeof reportDueDays.$inferSelect,
): Promise<void> {
  await tx
    .insert(reportDueDays)
    .values({ province, from, day })
    .onConflictDoUpdate({ target: [reportDueDays.province, reportDueDays.from], set: { day } })
}

function storedOf({ club, month, content, state, version }: ReportRow): Stored<MonthlyReport> {
  return { value: { ...content, club, month, state }, version }
}
