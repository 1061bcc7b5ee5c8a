import type { IsoDate, UnitKey } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import { type MatterId, matterKinds } from '@lienthehe/domain/matters'
import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { isOneOf } from './checks.ts'
import { clubs } from './clubs.ts'
import { units } from './units.ts'

/** What units reported or proposed while a plan was carried out, with the answers (V.4.e). */
export const matters = sqliteTable(
  'matters',
  {
    id: text().$type<MatterId>().primaryKey(),
    version: integer().notNull(),
    /** The id of the province’s plan. */
    plan: text().notNull(),
    /** The number of the matter within its plan. */
    number: integer().notNull(),
    kind: text({ enum: matterKinds }).notNull(),
    unit: text()
      .$type<UnitKey>()
      .notNull()
      .references(() => units.key),
    /** Null: the matter is about the unit as a whole. */
    club: text()
      .$type<ClubId>()
      .references(() => clubs.id),
    on: text().$type<IsoDate>().notNull(),
    raisedBy: text().notNull(),
    says: text().notNull(),
    /** This column and the next two are filled together; null: the matter is not answered yet. */
    answeredOn: text().$type<IsoDate>(),
    answeredBy: text(),
    answer: text(),
    /** Null: not withdrawn. */
    withdrawnBecause: text(),
  },
  (table) => [
    uniqueIndex('matters_by_number').on(table.plan, table.number),
    isOneOf('matter_kind', table.kind, matterKinds),
    check(
      'matter_answer',
      sql`(${table.answeredOn} is null) = (${table.answer} is null) and (${table.answeredOn} is null) = (${table.answeredBy} is null)`,
    ),
  ],
)
