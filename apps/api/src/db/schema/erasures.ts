import type { IsoDate } from '@lienthehe/domain'
import type { MemberId } from '@lienthehe/domain/members'
import { sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { members } from './members.ts'

/**
 * The people whose data was erased, and on which day. A file beside the database has the same list; see
 * `erased-file.ts`.
 */
export const erasures = sqliteTable('erasures', {
  member: text()
    .$type<MemberId>()
    .primaryKey()
    .references(() => members.id),
  erasedOn: text().$type<IsoDate>().notNull(),
})
