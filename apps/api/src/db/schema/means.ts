import type { IsoDate, UnitKey } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import { type MeansId, type MeansMatter, meansKinds } from '@lienthehe/domain/resources'
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { isOneOf } from './checks.ts'
import { clubs } from './clubs.ts'
import { units } from './units.ts'

/** Pledges, contributions, courses, materials, media items and visits for a plan (III.2–III.6, IV.2–IV.4, V.3.c). */
export const meansRecords = sqliteTable(
  'means_records',
  {
    id: text().$type<MeansId>().primaryKey(),
    version: integer().notNull(),
    /** The id of the province’s plan. */
    plan: text().notNull(),
    unit: text()
      .$type<UnitKey>()
      .notNull()
      .references(() => units.key),
    on: text().$type<IsoDate>().notNull(),
    kind: text({ enum: meansKinds }).notNull(),
    /** The club that the record is about; it cannot be deleted while the record refers to it. */
    club: text()
      .$type<ClubId>()
      .references(() => clubs.id),
    /** The fields that only this kind of record has, as JSON. */
    about: text({ mode: 'json' }).$type<MeansMatter>().notNull(),
    /** Null: not withdrawn. */
    withdrawnBecause: text(),
  },
  (table) => [
    index('means_by_plan').on(table.plan, table.kind),
    index('means_by_club').on(table.club),
    isOneOf('means_kind', table.kind, meansKinds),
    check('means_about', sql`json_extract(${table.about}, '$.kind') = ${table.kind}`),
    check('means_club', sql`json_extract(${table.about}, '$.club') is ${table.club}`),
  ],
)
