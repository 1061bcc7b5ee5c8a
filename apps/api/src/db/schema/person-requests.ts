import type { IsoDate } from '@lienthehe/domain'
import type { MemberId } from '@lienthehe/domain/members'
import { askedHows, askedKinds, type PersonRequestId, requestOutcomes } from '@lienthehe/domain/privacy'
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { isOneOf } from './checks.ts'
import { members } from './members.ts'

/** The requests that registered people made under the data protection law, and what was done about them. */
export const personRequests = sqliteTable(
  'person_requests',
  {
    id: text().$type<PersonRequestId>().primaryKey(),
    version: integer().notNull(),
    member: text()
      .$type<MemberId>()
      .notNull()
      .references(() => members.id),
    kind: text({ enum: askedKinds }).notNull(),
    askedOn: text().$type<IsoDate>().notNull(),
    how: text({ enum: askedHows }).notNull(),
    /** Null: the person asked themselves. */
    askedBy: text(),
    matter: text(),
    answeredOn: text().$type<IsoDate>(),
    /**
     * Null in this column and the next: the time to answer was not extended. After an erasure, only the reason is null.
     */
    extendedOn: text().$type<IsoDate>(),
    extendedBecause: text(),
    /** Null in this column and the next two: the request is still open. */
    endedOn: text().$type<IsoDate>(),
    outcome: text({ enum: requestOutcomes }),
    endNote: text(),
  },
  (table) => [
    index('person_requests_by_member').on(table.member),
    index('person_requests_open').on(table.askedOn).where(sql`${table.endedOn} is null`),
    isOneOf('person_requests_kind', table.kind, askedKinds),
    isOneOf('person_requests_how', table.how, askedHows),
    isOneOf('person_requests_outcome', table.outcome, requestOutcomes),
    check('person_requests_end', sql`(${table.endedOn} is null) = (${table.outcome} is null)`),
    check(
      'person_requests_extension',
      sql`${table.extendedOn} is not null or ${table.extendedBecause} is null`,
    ),
    check('person_requests_note', sql`${table.endedOn} is not null or ${table.endNote} is null`),
  ],
)
