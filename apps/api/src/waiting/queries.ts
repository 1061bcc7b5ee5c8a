import type { IsoDate } from '@lienthehe/domain'
import type { BoardPost, TermEndReason } from '@lienthehe/domain/boards'
import type { ClubId } from '@lienthehe/domain/clubs'
import { asc, desc, eq, gt, isNull, or, sql } from 'drizzle-orm'
import type { Readable } from '../db/database.ts'
import { keepStatements } from '../db/kept-statements.ts'
import { boardTerms, bookSteps, rosterDrafts, users } from '../db/schema/index.ts'

/** Counts the steps of this kind. */
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
  // Each proposal gets one answer, so the difference is the number without an answer.
  proposals: db
    .select({
      club: bookSteps.club,
      open: sql<number>`${times('proposal')} - ${times('confirmation')} - ${times('decline')}`,
    })
    .from(bookSteps)
    // The words must be exactly those of the index; otherwise SQLite does not use the index.
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

/** All drafts of all clubs, the newest first, without their content. */
export async function readWaitingDrafts(db: Readable): Promise<readonly WaitingDraft[]> {
  return statements(db).drafts.all()
}

/** The clubs whose books have proposals that wait for a second person, and how many. */
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

/** The terms of office on all boards that have not ended by this day. */
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
