import type { IsoDate } from '@lienthehe/domain'
import type { BoardTerm, BoardTermId } from '@lienthehe/domain/boards'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { MemberId } from '@lienthehe/domain/members'
import { and, asc, eq, gt, inArray, isNull, lte, or } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { boardTerms } from '../db/schema/index.ts'
import type { Stored } from '../writes/write.ts'

type TermRow = typeof boardTerms.$inferSelect

/** All terms of the club’s board, including those that are over, in the order in which they were recorded. */
export async function readBoardTerms(db: Readable, club: ClubId): Promise<readonly BoardTerm[]> {
  return (await readStoredTerms(db, club)).map(({ value }) => value)
}

/** All terms of the club’s board, each with the version that an edit must name. */
export async function readStoredTerms(db: Readable, club: ClubId): Promise<readonly Stored<BoardTerm>[]> {
  const rows = await db
    .select()
    .from(boardTerms)
    .where(eq(boardTerms.club, club))
    .orderBy(asc(boardTerms.position))
  return rows.map(storedOf)
}

/** The term with this id. */
export async function readBoardTerm(db: Readable, id: BoardTermId): Promise<Stored<BoardTerm> | undefined> {
  const [row] = await db.select().from(boardTerms).where(eq(boardTerms.id, id))
  return row && storedOf(row)
}

/** Which of these members hold a post on a board, or held one on any earlier day. */
export async function readMembersOfBoards(
  db: Readable,
  ids: readonly MemberId[],
): Promise<ReadonlySet<MemberId>> {
  const rows = await db
    .selectDistinct({ member: boardTerms.member })
    .from(boardTerms)
    .where(inArray(boardTerms.member, [...ids]))
  return new Set(rows.flatMap(({ member }) => member ?? []))
}

/** The clubs that have a user with one of these accounts on their board on that day. */
export async function readClubsOfAccounts(
  db: Readable,
  accounts: readonly string[],
  on: IsoDate,
): Promise<readonly ClubId[]> {
  if (accounts.length === 0) return []
  const rows = await db
    .selectDistinct({ club: boardTerms.club })
    .from(boardTerms)
    .where(
      and(
        inArray(boardTerms.account, [...accounts]),
        lte(boardTerms.heldFrom, on),
        or(isNull(boardTerms.endedOn), gt(boardTerms.endedOn, on)),
      ),
    )
  return rows.map(({ club }) => club)
}

/** Every term of every club. */
export async function readAllBoardTerms(db: Readable): Promise<readonly BoardTerm[]> {
  return (await db.select().from(boardTerms)).map((row) => storedOf(row).value)
}

/** Inserts a term with version 1. */
export async function insertBoardTerm(tx: Transaction, term: BoardTerm): Promise<void> {
  await tx.insert(boardTerms).values({ ...rowOf(term), version: 1 })
}

/** Replaces the version of the term that was read. */
export async function updateBoardTerm(tx: Transaction, term: BoardTerm, version: number): Promise<void> {
  await tx
    .update(boardTerms)
    .set({ ...rowOf(term), version: version + 1 })
    .where(eq(boardTerms.id, term.id))
}

function storedOf({
  position: _,
  version,
  heldFrom: from,
  endedOn,
  endedBecause,
  ...row
}: TermRow): Stored<BoardTerm> {
  const end = endedOn === null || endedBecause === null ? null : { on: endedOn, reason: endedBecause }
  return { value: { ...row, from, end }, version }
}

function rowOf({ from, end, ...term }: BoardTerm): Omit<TermRow, 'position' | 'version'> {
  return { ...term, heldFrom: from, endedOn: end?.on ?? null, endedBecause: end?.reason ?? null }
}
