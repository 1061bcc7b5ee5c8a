import type { IsoDate, UnitKey } from '@lienthehe/domain'
import { type Paper, type PaperId, paperKinds } from '@lienthehe/domain/papers'
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { isOneOf } from './checks.ts'
import { units } from './units.ts'

/**
 * The papers that agencies issued to carry out a plan of the province (III.1, IV.1, V); scans of them are attachments.
 */
export const papers = sqliteTable(
  'papers',
  {
    id: text().$type<PaperId>().primaryKey(),
    version: integer().notNull(),
    /** The id of the province’s plan. */
    plan: text().notNull(),
    unit: text()
      .$type<UnitKey>()
      .notNull()
      .references(() => units.key),
    kind: text({ enum: paperKinds }).notNull(),
    /** The year that the paper is about. */
    year: integer().notNull(),
    number: text().notNull(),
    issuedOn: text().$type<IsoDate>().notNull(),
    issuer: text().notNull(),
    addressees: text(),
    subject: text().notNull(),
    /** Clauses of the plan, as JSON. */
    clauses: text({ mode: 'json' }).$type<Paper['clauses']>().notNull(),
    /** The obligations that the paper proves to be met in its year, as JSON. */
    proves: text({ mode: 'json' }).$type<Paper['proves']>().notNull(),
    /** Null: not withdrawn. */
    withdrawnBecause: text(),
  },
  (table) => [
    index('papers_by_plan').on(table.plan, table.unit),
    isOneOf('paper_kind', table.kind, paperKinds),
    check('paper_clauses', sql`json_type(${table.clauses}) = 'array'`),
    check('paper_proves', sql`json_type(${table.proves}) = 'array'`),
  ],
)
