import type { UnitKey } from '@lienthehe/domain'
import type { BoardTerm } from '@lienthehe/domain/boards'
import { givesIdentityBack, type ImportedMember, type ImportUndoing } from '@lienthehe/domain/club-life'
import type { Namesake } from '@lienthehe/domain/members'
import type { AuditEntry } from '../audit/append.ts'
import { partsOfTerms, storeTerms } from '../boards/changed-terms.ts'
import { readMembersOfBoards, readStoredTerms } from '../boards/queries.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { Readable } from '../db/database.ts'
import { readMembersOfRulings } from '../duplicates/queries.ts'
import { readMembersInHomeCare } from '../home-care/queries.ts'
import { readNamesakesOf } from '../members/namesakes.ts'
import { deleteMembers, readMembersById, updateMember } from '../members/queries.ts'
import { memberRecord } from '../members/record.ts'
import { readMembersWithRequests } from '../privacy/request-queries.ts'
import { Refused } from '../refused.ts'
import { readLeaders } from '../subgroups/queries.ts'
import { recordEntry } from '../writes/record.ts'
import type { Loaded, Stored, Writer } from '../writes/write.ts'
import { markUndone, type RosterImport, readImport, readImportRows } from './queries.ts'
import { rosterEntry } from './told.ts'

/** An import, and its members as they are today. */
export type StoredImport = {
  readonly taken: RosterImport
  readonly isUndone: boolean
  readonly commune: UnitKey
  readonly terms: readonly BoardTerm[]
  readonly storedTerms: readonly Stored<BoardTerm>[]
  readonly members: readonly (ImportedMember & { readonly namesakes: readonly Namesake[] })[]
}

/** Reads an import; throws `notFound` when there is none. */
export async function loadUndoing(
  writer: Writer,
  input: { readonly import: string },
): Promise<Loaded<StoredImport>> {
  const taken = await readImport(writer.tx, input.import)
  if (taken === undefined) throw new Refused({ reason: 'notFound' })
  const { club } = await requireClub(writer.tx, taken.club)
  const members = []
  for (const imported of await readImported(writer.tx, taken.id)) {
    const { before } = imported
    const asks = before !== null && givesIdentityBack(imported)
    members.push({ ...imported, namesakes: asks ? await readNamesakesOf(writer, before) : [] })
  }
  const storedTerms = await readStoredTerms(writer.tx, club.id)
  const terms = storedTerms.map(({ value }) => value)
  const isUndone = taken.undoneAt !== null
  const state = { taken, isUndone, commune: club.commune, members, terms, storedTerms }
  return { subjects: [subjectOf(writer, club)], state }
}

/** What an import did to each member, and how each member is stored today. */
export async function readImported(db: Readable, id: string): Promise<readonly ImportedMember[]> {
  const rows = await readImportRows(db, id)
  const ids = rows.map(({ member }) => member)
  const now = new Map((await readMembersById(db, ids)).map((stored) => [stored.member.id, stored]))
  const named = new Set([
    ...(await readMembersOfBoards(db, ids)),
    ...(await readMembersOfRulings(db, ids)),
    ...(await readMembersInHomeCare(db)),
    ...(await readLeaders(db)),
    ...(await readMembersWithRequests(db, ids)),
  ])
  return rows.map(({ before, versionAfter, member }) => ({
    before,
    versionAfter,
    isNamed: named.has(member),
    now: now.get(member),
  }))
}

/** Undoes the import for the people that `undoing` names. */
export async function storeUndoing(
  writer: Writer,
  { removed, restored, resumed }: ImportUndoing,
  { taken, storedTerms }: StoredImport,
): Promise<void> {
  const { tx, now } = writer
  await deleteMembers(
    tx,
    removed.map(({ id }) => id),
  )
  for (const { from, to } of restored) await updateMember(tx, to, from.version)
  await storeTerms(writer, resumed, storedTerms)
  await markUndone(tx, taken.id, now().toISOString())
}

/** The history's entry about the undoing, with a part for each person who was removed or changed back. */
export function auditUndoing(
  { removed, restored, resumed }: ImportUndoing,
  { taken, storedTerms }: StoredImport,
): AuditEntry {
  const parts = [
    ...removed.map((before) => recordEntry(memberRecord, 'member.remove', { before, after: null })),
    ...restored.map(({ from, to }) =>
      recordEntry(memberRecord, 'member.edit', { before: from.member, after: to }),
    ),
    ...partsOfTerms('board.correct', resumed, storedTerms),
  ]
  return { ...rosterEntry('roster.undo', taken, { receipt: taken.receipt }), parts }
}
