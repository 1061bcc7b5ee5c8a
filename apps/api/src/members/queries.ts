import type { ClubId } from '@lienthehe/domain/clubs'
import { duplicateKey, type Member, type MemberId } from '@lienthehe/domain/members'
import { and, eq, inArray, isNull, type SQL, sql } from 'drizzle-orm'
import { union } from 'drizzle-orm/sqlite-core'
import type { Readable, Transaction } from '../db/database.ts'
import { given, givenRow, keepStatements } from '../db/kept-statements.ts'
import { members } from '../db/schema/index.ts'
import type { Stored } from '../writes/write.ts'

/** A membership as it is stored, with the version that an edit must name. */
export type StoredMember = { readonly member: Member; readonly version: number }

type MemberRow = typeof members.$inferSelect

/** How many rows one statement may insert or find: SQLite allows 32,766 parameters, and a member has fifteen. */
const rowsPerStatement = 500

// An update leaves out columns that do not change: otherwise the database would write their indexes again. `notIndexed`
// is for changes of columns without an index.
const { id: _, ...changing } = givenRow(members)
const { club: __, duplicateKey: ___, citizenId: ____, leftOn: _____, ...notIndexed } = changing

const asSeen = and(eq(members.id, sql.placeholder('id')), eq(members.version, given(members.version, 'seen')))

const statements = keepStatements((db) => ({
  // Two queries, each with its own index: with one combined condition, SQLite would read every member.
  namesakes: union(
    // In SQL nothing equals null: without a birth or a citizen id, that query finds nobody.
    db
      .select()
      .from(members)
      .where(and(isNull(members.leftOn), eq(members.duplicateKey, sql.placeholder('key')))),
    db
      .select()
      .from(members)
      .where(and(isNull(members.leftOn), eq(members.citizenId, sql.placeholder('citizenId')))),
  ).prepare(),
  insert: db.insert(members).values(givenRow(members)).prepare(),
  update: db.update(members).set(changing).where(asSeen).prepare(),
  updateNotIndexed: db.update(members).set(notIndexed).where(asSeen).prepare(),
}))

/** Everybody who was ever on the lists of these clubs, or of all clubs if none is named. */
export async function readMembers(db: Readable, clubs?: readonly ClubId[]): Promise<readonly StoredMember[]> {
  return readMembersWhere(db, clubs && inArray(members.club, [...clubs]))
}

export async function readMembersById(
  db: Readable,
  ids: readonly MemberId[],
): Promise<readonly StoredMember[]> {
  return readMembersWhere(db, inArray(members.id, [...ids]))
}

/** The present members of any club who may be this person: by citizen id, or by name and year of birth. */
export async function readNamesakes(
  db: Readable,
  person: Pick<Member, 'fullName' | 'birth' | 'citizenId'>,
): Promise<readonly StoredMember[]> {
  const { citizenId } = person
  return (await statements(db).namesakes.all({ key: duplicateKey(person), citizenId })).map(storedOf)
}

/** The same as `readNamesakes`, for a whole list of people. */
export async function readLikePersons(
  db: Readable,
  { citizenIds, duplicateKeys }: Readonly<Record<'citizenIds' | 'duplicateKeys', readonly string[]>>,
): Promise<readonly StoredMember[]> {
  const found: StoredMember[] = []
  for (const [column, values] of [
    [members.citizenId, citizenIds],
    [members.duplicateKey, duplicateKeys],
  ] as const)
    for (let start = 0; start < values.length; start += rowsPerStatement) {
      const some = values.slice(start, start + rowsPerStatement)
      found.push(...(await readMembersWhere(db, and(isNull(members.leftOn), inArray(column, some)))))
    }
  return found
}

async function readMembersWhere(db: Readable, condition: SQL | undefined): Promise<readonly StoredMember[]> {
  return (await db.select().from(members).where(condition)).map(storedOf)
}

/** Inserts memberships with version 1. */
export async function insertMembers(tx: Transaction, added: readonly Member[]): Promise<void> {
  const [only, ...others] = added
  if (only !== undefined && others.length === 0) {
    await statements(tx).insert.run({ ...rowOf(only), version: 1 })
    return
  }
  for (let start = 0; start < added.length; start += rowsPerStatement)
    await tx
      .insert(members)
      .values(
        added.slice(start, start + rowsPerStatement).map((member) => ({ ...rowOf(member), version: 1 })),
      )
}

/** Replaces the version of the member that was read in the same transaction. */
export async function updateMember(tx: Transaction, member: Member, version: number): Promise<void> {
  await statements(tx).update.run({ ...rowOf(member), version: version + 1, seen: version })
}

/**
 * The same as `updateMember`, but faster if the edit changes no indexed column, as most do. It needs the stored member.
 */
export async function editMember(
  tx: Transaction,
  member: Member,
  { value: stored, version }: Stored<Member>,
): Promise<void> {
  if (!isFoundAlike(stored, member)) return updateMember(tx, member, version)
  const { departure, ...row } = member
  const leftBecause = departure?.reason ?? null
  await statements(tx).updateNotIndexed.run({ ...row, leftBecause, version: version + 1, seen: version })
}

/** Are all indexed fields the same? */
function isFoundAlike(one: Member, other: Member): boolean {
  return (
    one.club === other.club &&
    one.fullName === other.fullName &&
    one.birth === other.birth &&
    one.citizenId === other.citizenId &&
    one.departure?.on === other.departure?.on
  )
}

/** Deletes members. Only for undoing the import that admitted them: a member who leaves is not deleted. */
export async function deleteMembers(tx: Transaction, ids: readonly MemberId[]): Promise<void> {
  for (let start = 0; start < ids.length; start += rowsPerStatement)
    await tx.delete(members).where(inArray(members.id, ids.slice(start, start + rowsPerStatement)))
}

/** The membership that is stored in a row. */
export function storedOf({
  version,
  duplicateKey: _,
  leftOn,
  leftBecause,
  hardships,
  ...row
}: MemberRow): StoredMember {
  const departure = leftOn === null || leftBecause === null ? null : { on: leftOn, reason: leftBecause }
  return { member: { ...row, hardships: hardships === null ? null : [...hardships], departure }, version }
}

function rowOf({ departure, ...member }: Member): Omit<MemberRow, 'version'> {
  return {
    ...member,
    duplicateKey: duplicateKey(member),
    leftOn: departure?.on ?? null,
    leftBecause: departure?.reason ?? null,
  }
}
