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

/** What all clubs reported of the month. */
export async function readReportsOfMonth(db: Readable, month: Month): Promise<readonly MonthlyReport[]> {
  const rows = await db.select().from(reports).where(eq(reports.month, month))
  return rows.map((row) => storedOf(row).value)
}

/** Who has a report of the month, and its state; without its content. */
export async function readReportStates(db: Readable, month: Month) {
  const rows = await db
    .select({ club: reports.club, status: reports.status })
    .from(reports)
    .where(eq(reports.month, month))
  return rows.map(({ club, status }) => ({ club, month, state: { status } }))
}

/** What these clubs reported of the month; not more than some hundreds of them at once. */
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

/** By the ids that the history uses: all reports, or only those named. */
export async function readReportIds(db: Readable): Promise<readonly string[]> {
  const rows = await db.select({ id: idColumn }).from(reports).orderBy(asc(idColumn))
  return rows.map(({ id }) => id)
}

/** The reports with these ids of the history. */
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

/** The id of a report in the history: it has none but its club and month. */
export function reportIdOf({ club, month }: ReportKey): string {
  return `${club}/${month}`
}

const idColumn = sql<string>`${reports.club} || '/' || ${reports.month}`

/** Writes the report as this version of it; the first is an insertion. */
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

/** From that month on it is this day. */
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
