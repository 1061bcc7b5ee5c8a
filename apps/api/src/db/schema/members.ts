import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import {
  type Birth,
  departureReasons,
  ethnicities,
  type Hardship,
  type MemberId,
  sexes,
} from '@lienthehe/domain/members'
import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { isOneOf } from './checks.ts'
import { clubs } from './clubs.ts'

/** Memberships. Null means «not recorded» in every column but `left_on`, where it means «still a member». */
export const members = sqliteTable(
  'members',
  {
    id: text().$type<MemberId>().primaryKey(),
    club: text()
      .$type<ClubId>()
      .notNull()
      .references(() => clubs.id),
    version: integer().notNull(),
    fullName: text().notNull(),
    /** The domain's `duplicateKey`: two records with the same key may be the same person. */
    duplicateKey: text(),
    sex: text({ enum: sexes }),
    birth: text().$type<Birth>(),
    ethnicity: text({ enum: ethnicities }),
    hardships: text({ mode: 'json' }).$type<readonly Hardship[]>(),
    village: text(),
    subgroup: text(),
    phone: text(),
    citizenId: text(),
    joinedOn: text().$type<IsoDate>().notNull(),
    leftOn: text().$type<IsoDate>(),
    leftBecause: text({ enum: departureReasons }),
  },
  (table) => [
    index('members_by_club').on(table.club),
    // Only for present members: duplicates are not searched among people who have left.
    index('members_by_duplicate_key').on(table.duplicateKey).where(sql`${table.leftOn} is null`),
    // A person may be an active member of only one club at a time. Where the citizen id is known, the database itself
    // makes sure of it.
    uniqueIndex('one_active_membership').on(table.citizenId).where(sql`${table.leftOn} is null`),
    isOneOf('member_sex', table.sex, sexes),
    isOneOf('member_ethnicity', table.ethnicity, ethnicities),
    isOneOf('member_left_because', table.leftBecause, departureReasons),
  ],
)
