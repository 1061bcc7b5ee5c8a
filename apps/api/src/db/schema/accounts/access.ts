import type { UnitKey } from '@lienthehe/domain'
import { roles } from '@lienthehe/domain/access'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { MeansId } from '@lienthehe/domain/resources'
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { isOneOf } from '../checks.ts'
import { clubs } from '../clubs.ts'
import { meansRecords } from '../means.ts'
import { units } from '../units.ts'
import { users } from './auth.ts'

/** What each user may do and where: in a unit and all units below it, in one club, or in one project. */
export const grants = sqliteTable(
  'grants',
  {
    id: integer().primaryKey({ autoIncrement: true }),
    user: text()
      .notNull()
      .references(() => users.id),
    role: text({ enum: roles }).notNull(),
    unit: text()
      .$type<UnitKey>()
      .references(() => units.key),
    club: text()
      .$type<ClubId>()
      .references(() => clubs.id),
    project: text()
      .$type<MeansId>()
      .references(() => meansRecords.id),
  },
  (table) => [
    index('grants_by_user').on(table.user),
    isOneOf('grant_role', table.role, roles),
    check(
      'grant_scope',
      sql`(${table.unit} is not null) + (${table.club} is not null) + (${table.project} is not null) = 1`,
    ),
  ],
)
