import type { IsoDate, UnitKey } from '@lienthehe/domain'
import type { PaperId } from '@lienthehe/domain/papers'
import { type BudgetLineId, budgetPurposes, budgetStages } from '@lienthehe/domain/resources'
import { moneySources } from '@lienthehe/domain/sources'
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { isOneOf } from './checks.ts'
import { papers } from './papers.ts'
import { units } from './units.ts'

/**
 * Section IV: the money of a unit for one purpose in a year, from the estimate to the final account. Amounts are in
 * đồng.
 */
export const budgetLines = sqliteTable(
  'budget_lines',
  {
    id: text().$type<BudgetLineId>().primaryKey(),
    version: integer().notNull(),
    /** The id of the province’s plan. */
    plan: text().notNull(),
    year: integer().notNull(),
    unit: text()
      .$type<UnitKey>()
      .notNull()
      .references(() => units.key),
    source: text({ enum: moneySources }).notNull(),
    sourceName: text(),
    purpose: text({ enum: budgetPurposes }).notNull(),
    estimatedDong: integer().notNull(),
    estimatedOn: text().$type<IsoDate>().notNull(),
    stage: text({ enum: budgetStages }).notNull(),
    approvedDong: integer(),
    approvedOn: text().$type<IsoDate>(),
    paper: text()
      .$type<PaperId>()
      .references(() => papers.id),
    spentDong: integer(),
    spentOn: text().$type<IsoDate>(),
    /** Null: not withdrawn. */
    withdrawnBecause: text(),
  },
  (table) => [
    index('budget_lines_by_plan').on(table.plan, table.unit),
    isOneOf('budget_source', table.source, moneySources),
    isOneOf('budget_purpose', table.purpose, budgetPurposes),
    isOneOf('budget_stage', table.stage, budgetStages),
    // The fields of a stage are filled from that stage on, and are null before it.
    check(
      'budget_approved',
      sql`(${table.stage} <> 'estimated') = (${table.approvedDong} is not null and ${table.approvedOn} is not null and ${table.paper} is not null)`,
    ),
    check(
      'budget_spent',
      sql`(${table.stage} = 'spent') = (${table.spentDong} is not null and ${table.spentOn} is not null)`,
    ),
    check('budget_within', sql`${table.spentDong} is null or ${table.spentDong} <= ${table.approvedDong}`),
  ],
)
