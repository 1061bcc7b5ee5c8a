import type { Month } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'
import { asc, sql } from 'drizzle-orm'
import type { Readable } from '../db/database.ts'
import { keepStatements } from '../db/kept-statements.ts'
import { reports } from '../db/schema/index.ts'

const statements = keepStatements((db) => ({
  underWay: db
    .select({ club: reports.club, month: reports.month, status: reports.status })
    .from(reports)
    // The words must be exactly those of the index; otherwise SQLite does not use the index.
    .where(sql`${reports.status} in ('submitted', 'reopened', 'returned')`)
    .orderBy(asc(reports.month))
    .prepare(),
}))

/** For each club, the months whose reports wait, the earliest first. */
export type WaitingMonths = ReadonlyMap<ClubId, readonly Month[]>

/** The reports that wait to be checked by the unit above, and those that wait for their club to correct them. */
export async function readReportsUnderWay(
  db: Readable,
): Promise<{ readonly toReview: WaitingMonths; readonly returned: WaitingMonths }> {
  const rows = await statements(db).underWay.all()
  return {
    toReview: byClub(rows.filter(({ status }) => status !== 'returned')),
    returned: byClub(rows.filter(({ status }) => status === 'returned')),
  }
}

function byClub(rows: readonly { readonly club: ClubId; readonly month: Month }[]): WaitingMonths {
  const groups = Map.groupBy(rows, ({ club }) => club)
  return new Map([...groups].map(([club, own]) => [club, own.map(({ month }) => month)]))
}
