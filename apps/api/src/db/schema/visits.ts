import type { IsoDate, UnitKey } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import { type Visit, type VisitId, visitStatuses } from '@lienthehe/domain/oversight'
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { isOneOf } from './checks.ts'
import { clubs } from './clubs.ts'
import { units } from './units.ts'

/** Visits to clubs and units (III.3.d), planned and done, with their results. */
export const visits = sqliteTable(
  'visits',
  {
    /**
     * Numbers the visits in the order in which they were planned: of two assessments on one day, the later one counts.
     */
    position: integer().primaryKey({ autoIncrement: true }),
    id: text().$type<VisitId>().notNull().unique(),
    version: integer().notNull(),
    /** Null: the visit is to a unit. */
    club: text()
      .$type<ClubId>()
      .references(() => clubs.id),
    unit: text()
      .$type<UnitKey>()
      .references(() => units.key),
    plannedOn: text().$type<IsoDate>().notNull(),
    visitors: text().notNull(),
    purpose: text(),
    status: text({ enum: visitStatuses }).notNull(),
    /** Null: the visit did not take place, or has not yet. */
    doneOn: text().$type<IsoDate>(),
    /** The outcome of the visit, or why it was cancelled, as JSON. */
    state: text({ mode: 'json' }).$type<Visit['state']>().notNull(),
    followUps: text({ mode: 'json' }).$type<Visit['followUps']>().notNull(),
    /** The earliest day on which an open task of the visit is due; null: it has no open task. */
    nextDueOn: text().$type<IsoDate>(),
  },
  (table) => [
    index('visits_by_club').on(table.club),
    index('visits_by_planned_day').on(table.status, table.plannedOn),
    index('visits_by_due_day').on(table.nextDueOn),
    isOneOf('visit_status', table.status, visitStatuses),
    check('visit_goes_somewhere', sql`(${table.club} is null) <> (${table.unit} is null)`),
    check('visit_done', sql`(${table.status} = 'done') = (${table.doneOn} is not null)`),
    check('visit_state', sql`json_type(${table.state}) = 'object'`),
    check('visit_follow_ups', sql`json_type(${table.followUps}) = 'array'`),
  ],
)
