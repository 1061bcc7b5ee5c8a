import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import { careEndReasons, type HomeCareId, type HomeCareVolunteer } from '@lienthehe/domain/home-care'
import type { Birth, MemberId } from '@lienthehe/domain/members'
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { isOneOf } from './checks.ts'
import { clubs } from './clubs.ts'
import { members } from './members.ts'

/** The people whom volunteers of a club care for at home. */
export const homeCare = sqliteTable(
  'home_care',
  {
    id: text().$type<HomeCareId>().primaryKey(),
    version: integer().notNull(),
    club: text()
      .$type<ClubId>()
      .notNull()
      .references(() => clubs.id),
    fullName: text().notNull(),
    birth: text().$type<Birth>(),
    village: text(),
    /** Null: not a member of the club, or not known to be one. */
    member: text()
      .$type<MemberId>()
      .references(() => members.id),
    caredFrom: text().$type<IsoDate>().notNull(),
    /** Who visits and how often, as JSON. */
    volunteers: text({ mode: 'json' }).$type<HomeCareVolunteer[]>().notNull(),
    /** Null in this column and the next: the person is still cared for. */
    endedOn: text().$type<IsoDate>(),
    endedBecause: text({ enum: careEndReasons }),
  },
  (table) => [
    index('home_care_by_club').on(table.club),
    check('home_care_volunteers', sql`json_type(${table.volunteers}) = 'array'`),
    check('home_care_end', sql`(${table.endedOn} is null) = (${table.endedBecause} is null)`),
    isOneOf('home_care_ended_because', table.endedBecause, careEndReasons),
  ],
)
