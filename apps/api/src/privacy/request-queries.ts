import type { ClubId } from '@lienthehe/domain/clubs'
import type { MemberId } from '@lienthehe/domain/members'
import type { PersonRequest, PersonRequestId } from '@lienthehe/domain/privacy'
import { asc, desc, eq, inArray, isNull } from 'drizzle-orm'
import type { Readable, Transaction } from '../db/database.ts'
import { keepStatements } from '../db/kept-statements.ts'
import { members, personRequests } from '../db/schema/index.ts'
import type { Stored } from '../writes/write.ts'

type RequestRow = typeof personRequests.$inferSelect

const statements = keepStatements((db) => ({
  open: db
    .select({ row: personRequests, club: members.club })
    .from(personRequests)
    .innerJoin(members, eq(members.id, personRequests.member))
    .where(isNull(personRequests.endedOn))
    .orderBy(asc(personRequests.askedOn), asc(personRequests.id))
    .prepare(),
}))

/** The requests of this member, the latest first. */
export async function readRequestsOf(
  db: Readable,
  member: MemberId,
): Promise<readonly Stored<PersonRequest>[]> {
  const rows = await db
    .select()
    .from(personRequests)
    .where(eq(personRequests.member, member))
    .orderBy(desc(personRequests.askedOn), desc(personRequests.id))
  return rows.map(storedOf)
}

/** The request with this id. */
export async function readRequest(
  db: Readable,
  id: PersonRequestId,
): Promise<Stored<PersonRequest> | undefined> {
  const [row] = await db.select().from(personRequests).where(eq(personRequests.id, id))
  return row && storedOf(row)
}

/** Every request of every member. */
export async function readAllRequests(db: Readable): Promise<readonly PersonRequest[]> {
  return (await db.select().from(personRequests)).map((row) => storedOf(row).value)
}

/** Those of these members who have made a request. */
export async function readMembersWithRequests(
  db: Readable,
  ids: readonly MemberId[],
): Promise<readonly MemberId[]> {
  const { member } = personRequests
  return (
    await db
      .selectDistinct({ member })
      .from(personRequests)
      .where(inArray(member, [...ids]))
  ).map((row) => row.member)
}

/** All open requests in any club, the oldest first. */
export async function readOpenRequests(
  db: Readable,
): Promise<readonly { readonly club: ClubId; readonly request: PersonRequest }[]> {
  return (await statements(db).open.all()).map(({ row, club }) => ({ club, request: storedOf(row).value }))
}

/** Adds a request as its first version. */
export async function insertRequest(tx: Transaction, request: PersonRequest): Promise<void> {
  await tx.insert(personRequests).values({ ...rowOf(request), version: 1 })
}

/** Writes the request over the version that was read. */
export async function updateRequest(tx: Transaction, request: PersonRequest, version: number): Promise<void> {
  await tx
    .update(personRequests)
    .set({ ...rowOf(request), version: version + 1 })
    .where(eq(personRequests.id, request.id))
}

function storedOf(row: RequestRow): Stored<PersonRequest> {
  const { version, answeredOn, extendedOn, extendedBecause, endedOn, outcome, endNote, ...asked } = row
  return {
    value: {
      ...asked,
      answered: answeredOn === null ? null : { on: answeredOn },
      extended: extendedOn === null ? null : { on: extendedOn, because: extendedBecause },
      end: endedOn === null || outcome === null ? null : { on: endedOn, outcome, note: endNote },
    },
    version,
  }
}

function rowOf({ answered, extended, end, ...asked }: PersonRequest): Omit<RequestRow, 'version'> {
  return {
    ...asked,
    answeredOn: answered?.on ?? null,
    extendedOn: extended?.on ?? null,
    extendedBecause: extended?.because ?? null,
    endedOn: end?.on ?? null,
    outcome: end?.outcome ?? null,
    endNote: end?.note ?? null,
  }
}
