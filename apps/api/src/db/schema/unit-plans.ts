import type { IsoDate, UnitKey } from '@lienthehe/domain'
import type { UnitPlan, UnitPlanId } from '@lienthehe/domain/unit-plans'
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { units } from './units.ts'

/** The plans that units issued to carry out a plan of the province (V.4.a). */
export const unitPlans = sqliteTable(
  'unit_plans',
  {
    /**
     * Numbers the plans in the order in which they were recorded: if two have the same date, the later one is in force.
     */
    position: integer().primaryKey({ autoIncrement: true }),
    id: text().$type<UnitPlanId>().notNull().unique(),
    version: integer().notNull(),
    unit: text()
      .$type<UnitKey>()
      .notNull()
      .references(() => units.key),
    /** The id of the province’s plan. */
    plan: text().notNull(),
    number: text().notNull(),
    issuedOn: text().$type<IsoDate>().notNull(),
    issuer: text().notNull(),
    /** Clubs by year and source of money, as JSON. */
    clubs: text({ mode: 'json' }).$type<UnitPlan['clubs']>().notNull(),
    /** Null: not withdrawn. */
    withdrawnBecause: text(),
  },
  (table) => [
    index('unit_plans_by_plan').on(table.plan),
    check('unit_plan_clubs', sql`json_type(${table.clubs}) = 'array'`),
  ],
)

/**
 * For each plan of the province: have all plans that units issued for it so far been recorded? Without a row, nobody
 * has said so yet.
 */
export const unitPlanLists = sqliteTable('unit_plan_lists', {
  plan: text().primaryKey(),
  version: integer().notNull(),
  areAllRecorded: integer({ mode: 'boolean' }).notNull(),
})
