import type { Action, Subject } from '@lienthehe/domain/access'
import { yearOf } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'
import { clubIdSchema, isoDateSchema, yearSchema } from '@lienthehe/domain/schema'
import { cutOffTables } from '@lienthehe/office/cut-off'
import { Hono } from 'hono'
import { readNames } from '../books/names.ts'
import { requireBook } from '../books/subject.ts'
import { dateOf } from '../calendar/today.ts'
import type { Readable } from '../db/database.ts'
import { readMembers } from '../members/queries.ts'
import { Refused } from '../refused.ts'
import { allow } from '../trpc.ts'
import { bookTables, cutOffContent, statementDay } from './book-tables.ts'
import { asFile } from './file.ts'
import type { SignedInOf } from './signed-in.ts'

type AskedOf = readonly [action: Action, subject: Subject]

/** Files about a club's money, for users who may read its book with names. */
export function bookRoutes(signedIn: SignedInOf) {
  return (
    new Hono()
      /** The club's fund book of a year, for users who may read it with names. */
      .get('/books/:club', async (c) => {
        const context = await signedIn(c)
        const id = clubIdSchema.safeParse(c.req.param('club'))
        const today = dateOf(context.now())
        const year = yearSchema.safeParse(Number(c.req.query('year') ?? yearOf(today)))
        if (!id.success || !year.success) throw new Refused({ reason: 'notFound' })
        const asker = { ...context, allow: (...asked: AskedOf) => allow(context.user, ...asked) }
        const { club, book } = await requireBook(asker, id.data, 'book.read')
        context.viewings.note({ viewer: context.user.id, clubs: [club.id], what: 'export' })
        const asOf = statementDay(year.data, today)
        const names = await readNames(context.db, club.id, [])
        const people = await readPeople(context.db, club.id)
        const tables = bookTables({ club: club.name, book, year: year.data, asOf, names, people })
        return asFile(c, await context.office.writeTables(tables), `Sổ quỹ ${club.name}`, `${year.data}`)
      })

      /**
       * The cut-off of a club's book on a day, with which another book can begin; for a club without a book, blank
       * sheets to fill in.
       */
      .get('/cut-off/:club', async (c) => {
        const context = await signedIn(c)
        const id = clubIdSchema.safeParse(c.req.param('club'))
        const asOf = isoDateSchema.safeParse(c.req.query('asOf') ?? dateOf(context.now()))
        if (!id.success || !asOf.success) throw new Refused({ reason: 'notFound' })
        const asker = { ...context, allow: (...asked: AskedOf) => allow(context.user, ...asked) }
        const { club, book } = await requireBook(asker, id.data, 'book.read')
        context.viewings.note({ viewer: context.user.id, clubs: [club.id], what: 'export' })
        const people = await readPeople(context.db, club.id)
        const content = cutOffContent({ club: club.name, book, asOf: asOf.data, people })
        const bytes = await context.office.writeTables(cutOffTables(content))
        return asFile(c, bytes, `Biên bản chốt sổ ${club.name}`, asOf.data)
      })
  )
}

async function readPeople(db: Readable, club: ClubId) {
  const listed = await readMembers(db, [club])
  return Object.fromEntries(listed.map(({ member }) => [member.id, member]))
}
