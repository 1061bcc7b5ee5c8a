import type { UnitKey } from '@lienthehe/domain'
import type { MonthlyReport, ReportDraft } from '@lienthehe/domain/activities'
import { reportStatuses } from '@lienthehe/domain/activities'
import type { Instant, Month } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'
import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { isOneOf } from './checks.ts'
import { clubs } from './clubs.ts'
import { units } from './units.ts'

/** The monthly reports of clubs. */
export const reports = sqliteTable(
  'reports',
  {
    club: text()
      .$type<ClubId>()
      .notNull()
      .references(() => clubs.id),
    month: text().$type<Month>().notNull(),
    version: integer().notNull(),
    /** What the board wrote, as JSON. */
    content: text({ mode: 'json' }).$type<Omit<ReportDraft, 'month'>>().notNull(),
    status: text({ enum: reportStatuses }).notNull(),
    /** Null while the report is a draft. This instant decides whether the report came in time. */
    firstSubmittedAt: text().$type<Instant>(),
    /** The state and its instants, as JSON. */
    state: text({ mode: 'json' }).$type<MonthlyReport['state']>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.club, table.month] }),
    index('reports_by_month').on(table.month),
    // For reports on which somebody still has to act: few compared with all accepted ones.
    index('reports_under_way')
      .on(table.month)
      .where(sql`${table.status} in ('submitted', 'reopened', 'returned')`),
    isOneOf('report_status', table.status, reportStatuses),
    check('report_content', sql`json_valid(${table.content})`),
    check('report_state', sql`${table.state} ->> '$.status' = ${table.status}`),
  ],
)

/** The day of the following month on which a province’s reports are due, starting with a given month. */
export const reportDueDays = sqliteTable(
  'report_due_days',
  {
    province: text()
      .$type<UnitKey>()
      .notNull()
      .references(() => units.key),
    from: text().$type<Month>().notNull(),
    day: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.province, table.from] }),
    check('report_due_day', sql`${table.day} between 1 and 28`),
  ],
)
