import { can } from '@lienthehe/domain/access'
import type { MemberId } from '@lienthehe/domain/members'
import { hasLeft, isErased } from '@lienthehe/domain/members'
import { viewingsKeptFrom } from '@lienthehe/domain/privacy'
import { readRecordHistory } from '../audit/history.ts'
import { dateOf } from '../calendar/today.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { Services, SignedIn } from '../context.ts'
import type { Readable } from '../db/database.ts'
import { readMembersById } from '../members/queries.ts'
import { Refused } from '../refused.ts'
import { allow } from '../trpc.ts'
import { readElsewhere } from './elsewhere.ts'
import { readRequestsOf } from './request-queries.ts'
import { personRequestRecord } from './request-record.ts'
import { readViewers, readWhoLooked } from './seen-by.ts'

type Asker = Services & { readonly user: SignedIn }

/**
 * Everything that the system stores about one member, who may see it and who has seen it. Throws `notFound` for users
 * without a right in the member's club.
 */
export async function readPerson(ctx: Asker, { member: id }: { readonly member: MemberId }) {
  const { member, version } = await requireMember(ctx.db, id)
  const { club } = await requireClub(ctx.db, member.club)
  const subject = subjectOf(ctx, club)
  allow(ctx.user, 'person.read', subject)
  ctx.viewings.note({ viewer: ctx.user.id, clubs: [club.id], what: 'rights' })
  const today = dateOf(ctx.now())
  const keptFrom = viewingsKeptFrom(today)
  const requests = await readRequestsOf(ctx.db, member.id)
  const ids = requests.map(({ value }) => value.id)
  return {
    today,
    club: { id: club.id, name: club.name },
    member,
    version,
    elsewhere: await readElsewhere(ctx, member, today),
    requests,
    /** What was done about the requests, and by whom. */
    requestHistory: await readRecordHistory(ctx.db, { kind: personRequestRecord.kind, ids }),
    viewers: await readViewers(ctx, subject),
    looked: await readWhoLooked(ctx.db, { member, keptFrom }),
    mayAnswer: can(ctx.user, 'person.answer', subject),
    mayRecord: can(ctx.user, 'person.answer', subject) && !isErased(member),
    /** A person who is still a member must first be recorded as having left. */
    mayErase: can(ctx.user, 'person.answer', subject) && hasLeft(member, today) && !isErased(member),
  }
}

async function requireMember(db: Readable, id: MemberId) {
  const [stored] = await readMembersById(db, [id])
  if (stored === undefined) throw new Refused({ reason: 'notFound' })
  return stored
}
