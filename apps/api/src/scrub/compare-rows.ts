import type { ClubId, MemberId } from '@lienthehe/domain'
import { eq, isNull } from 'drizzle-orm'
import { readClubs } from '../clubs/queries.ts'
import type { Readable } from '../db/database.ts'
import { clubs, members, rosterImportRows, rosterImports, users } from '../db/schema/index.ts'
import { readMembersById } from '../members/queries.ts'
import { readUsers } from '../users/queries.ts'
import type { Finding, WitnessedKind } from './finding.ts'
import type { Witness, Witnesses } from './witnesses.ts'

type Stored = { readonly id: string; readonly facts: Readonly<Record<string, unknown>> }

const rowsAtOnce = 500

/** Are the rows what the history says, all there, and no others? */
export async function compareRows(db: Readable, witnesses: Witnesses): Promise<readonly Finding[]> {
  const imported = await readImported(db)
  const findings: Finding[] = []
  for (const of of ['club', 'member', 'user'] as const) {
    const ofKind = witnesses.all.filter((witness) => witness.of === of)
    for (let start = 0; start < ofKind.length; start += rowsAtOnce) {
      const some = ofKind.slice(start, start + rowsAtOnce)
      const stored = new Map((await readStored[of](db, some)).map((row) => [row.id, row]))
      for (const witness of some)
        findings.push(...compare(witness, stored.get(witness.id), witnesses, imported))
    }
    const known = new Set(ofKind.map(({ id }) => id))
    for (const id of await readIds[of](db)) {
      const isExplained = of !== 'user' && (witnesses.isIllustration || imported.has(id))
      if (!known.has(id) && !isExplained) findings.push({ kind: 'rowUnknown', of, id })
    }
  }
  return findings
}

function compare(
  { of, id, seq, facts, events }: Witness,
  row: Stored | undefined,
  { lastImportOf }: Witnesses,
  imported: ReadonlySet<string>,
): readonly Finding[] {
  if (facts === null) return row === undefined ? [] : [{ kind: 'rowUnknown', of, id }]
  if (row === undefined) return imported.has(id) ? [] : [{ kind: 'rowMissing', of, id, seq }]
  if (facts === 'erased') return []
  const importedAt = imported.has(id) ? (lastImportOf.get(String(row.facts['club'])) ?? 0) : 0
  if (importedAt > seq) return []
  const expected = { ...facts, ...(events.length > 0 && { events }) }
  // A field that this version of the program no longer knows is nobody's edit.
  const fields = Object.entries(expected)
    .filter(([name, value]) => name in row.facts && canonical(row.facts[name]) !== canonical(value))
    .map(([name]) => name)
  return fields.length === 0 ? [] : [{ kind: 'rowChanged', of, id, fields, seq }]
}

const readStored = {
  club: async (db, some) =>
    (
      await readClubs(
        db,
        some.map(({ id }) => id as ClubId),
      )
    ).map(({ club: { id, events, ...draft } }) => ({
      id,
      facts: { ...draft, events },
    })),
  member: async (db, some) =>
    (
      await readMembersById(
        db,
        some.map(({ id }) => id as MemberId),
      )
    ).map(({ member: { id, ...facts } }) => ({
      id,
      facts,
    })),
  user: async (db) => (await readUsers(db)).map(({ id, ...facts }) => ({ id, facts })),
} as const satisfies Record<
  WitnessedKind,
  (db: Readable, some: readonly Witness[]) => Promise<readonly Stored[]>
>

const readIds = {
  club: async (db) => (await db.select({ id: clubs.id }).from(clubs)).map(({ id }) => id),
  member: async (db) => (await db.select({ id: members.id }).from(members)).map(({ id }) => id),
  user: async (db) => (await db.select({ id: users.id }).from(users)).map(({ id }) => id),
} as const satisfies Record<WitnessedKind, (db: Readable) => Promise<readonly string[]>>

/** Whom an import that stands has admitted or changed. */
async function readImported(db: Readable): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ member: rosterImportRows.member })
    .from(rosterImportRows)
    .innerJoin(rosterImports, eq(rosterImports.id, rosterImportRows.import))
    .where(isNull(rosterImports.undoneAt))
  return new Set(rows.map(({ member }) => member))
}

/** The same text for the same value, in whatever order its parts come. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (name, part: unknown) => {
    if (name === 'grants' && Array.isArray(part)) return part.map(canonical).toSorted()
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part
    return Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
  })
}
