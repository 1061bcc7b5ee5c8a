import { eraseAgain } from '@lienthehe/domain/privacy'
import { appendAudit } from '../audit/append.ts'
import type { Database } from '../db/database.ts'
import { erasures } from '../db/schema/index.ts'
import { readMembersById } from '../members/queries.ts'
import { erasureEntry, namedMemberOf, readStoredPerson, storeErased } from './erase.ts'
import { addToErasedFile, type Erasure, readErasedFile } from './erased-file.ts'

/**
 * The list of erased people, which is also stored outside the database, so that no older copy of it brings them back.
 */
export type ErasureNotes = {
  /** Adds to the file the erasures that only the database knows. */
  readonly note: () => Promise<void>
  /** Erases again people whom the file lists and the database still has, because it is an older copy. */
  readonly replay: (now: Date) => Promise<void>
}

/** The actor that the history names when no user acts: an older copy was restored, and the program erases again. */
const actor = 'restore'

/** Connects a database to the file beside it; `null`: the database is on another machine, and has no file here. */
export function createErasureNotes(db: Database, file: string | null): ErasureNotes {
  const readInside = async () => db.select().from(erasures)
  const note = async () => {
    if (file === null) return
    const outside = new Set(readErasedFile(file).map(({ member }) => member))
    addToErasedFile(
      file,
      (await readInside()).filter(({ member }) => !outside.has(member)),
    )
  }
  return {
    note,
    replay: async (now) => {
      if (file === null) return
      const inside = new Set((await readInside()).map(({ member }) => member))
      const lacking = new Map(readErasedFile(file).map((erasure) => [erasure.member, erasure]))
      for (const erasure of lacking.values())
        if (!inside.has(erasure.member)) await replayOne(db, erasure, now)
      await note()
    },
  }
}

async function replayOne(db: Database, { member: id, erasedOn }: Erasure, now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    const [found] = await readMembersById(tx, [id])
    // The copy was made before this person became a member.
    if (found === undefined) return
    const person = await readStoredPerson(tx, { value: found.member, version: found.version })
    const erased = eraseAgain(namedMemberOf(person), erasedOn)
    await storeErased(tx, erased, person, erasedOn)
    await appendAudit(tx, { actor, at: now, entry: erasureEntry('privacy.eraseAgain', erased, null) })
  })
}
