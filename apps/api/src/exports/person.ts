import { memberIdSchema } from '@lienthehe/domain/schema'
import { Hono } from 'hono'
import { readPerson } from '../privacy/person.ts'
import { Refused } from '../refused.ts'
import { asFile } from './file.ts'
import { personTables } from './person-tables.ts'
import type { SignedInOf } from './signed-in.ts'

/** All data about one member as a file to hand over, for users who handle that person’s requests. */
export function personRoutes(signedIn: SignedInOf) {
  return new Hono().get('/person/:member', async (c) => {
    const context = await signedIn(c)
    const id = memberIdSchema.safeParse(c.req.param('member'))
    if (!id.success) throw new Refused({ reason: 'notFound' })
    const person = await readPerson(context, { member: id.data })
    context.viewings.note({ viewer: context.user.id, clubs: [person.club.id], what: 'export' })
    const bytes = await context.office.writeTables(personTables(person))
    return asFile(c, bytes, `Thông tin của ${person.member.fullName}`, person.today)
  })
}
