import type { IsoDate } from '@lienthehe/domain'
import type { BoardPost, TermEndReason } from '@lienthehe/domain/boards'
import type { ClubId } from '@lienthehe/domain/clubs'
import { asc, desc, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { Readable } from '../db/database.ts'
import { keepStatements } from '../db/kept-statements.ts'
import { boardTerms, bookSteps, rosterDrafts, users } from '../db/schema/index.ts'

/** How often a step of this kind was taken. */
const times = (kind: 'proposal' | 'confirmation' | 'decline') =>
  sql<number>`sum(${bookSteps.kind} = ${sql.raw(`'${kind}'`)})`

const statements = keepStatements((db) => ({
  drafts: db
    .select({
      id: rosterDrafts.id,
      club: rosterDrafts.club,
      at: rosterDrafts.at,
      fileName: rosterDrafts.fileName,
      by: users.name,
    })
    .from(rosterDrafts)
    .innerJoin(users, eq(users.id, rosterDrafts.by))
    .orderBy(desc(rosterDrafts.at))
    .prepare(),
  // Each proposal is answered once, so the difference is the number without an answer.
  proposals: db
    .select({
      club: bookSteps.club,
      open: sql<number>`${times('proposal')} - ${times('confirmation')} - ${times('decline')}`,
    })
    .from(bookSteps)
    // Word for word as in the index, or the index is not used.
    .where(sql`${bookSteps.kind} in ('proposal', 'confirmation', 'decline')`)
    .groupBy(bookSteps.club)
    .having(sql`${times('proposal')} > ${times('confirmation')} + ${times('decline')}`)
    .orderBy(asc(bookSteps.club))
    .prepare(),
  terms: db
    .select({
      club: boardTerms.club,
      post: boardTerms.post,
      from: boardTerms.heldFrom,
      endedOn: boardTerms.endedOn,
      endedBecause: boardTerms.endedBecause,
    })
    .from(boardTerms)
    .where(or(isNull(boardTerms.endedOn), gt(boardTerms.endedOn, sql.placeholder('date'))))
    .prepare(),
}))

/** A list of people that was sent but not imported yet. */
export type WaitingDraft = {
  readonly id: string
  readonly club: ClubId
  readonly at: string
  readonly fileName: string
  readonly by: string
}

/** All drafts of all clubs, the newest first, without what is in them. */
export async function readWaitingDrafts(db: Readable): Promise<readonly WaitingDraft[]> {
  return statements(db).drafts.all()
}

/** The clubs in whose book something waits for a second person, and how many things. */
export async function readOpenProposals(
  db: Readable,
): Promise<readonly { readonly club: ClubId; readonly open: number }[]> {
  return statements(db).proposals.all()
}

type RunningTerm = {
  readonly post: BoardPost
  readonly from: IsoDate
  readonly end: { readonly on: IsoDate; readonly reason: TermEndReason } | null
}

/** The terms of every club's board that have not ended by the day. */
export async function readRunningTerms(
  db: Readable,
  date: IsoDate,
): Promise<ReadonlyMap<ClubId, readonly RunningTerm[]>> {
  const rows = await statements(db).terms.all({ date })
  const terms = Map.groupBy(rows, ({ club }) => club)
  return new Map(
    [...terms].map(([club, held]) => [
      club,
      held.map(({ post, from, endedOn, endedBecause }) => ({
        post,
        from,
        end: endedOn === null || endedBecause === null ? null : { on: endedOn, reason: endedBecause },
      })),
    ]),
  )
}
