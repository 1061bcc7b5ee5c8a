import { obstacleToUndoing } from '@lienthehe/domain/club-life'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { Readable } from '../db/database.ts'
import { readDraftsOf, readImports } from './queries.ts'
import { readImported } from './undoing.ts'

/** The lists of a club, newest first: those that were sent and wait to be imported, and those that were imported. */
export async function readListsOf(db: Readable, club: ClubId) {
  const imports = []
  for (const { taken, by } of await readImports(db, club)) {
    const { id, receipt, fileName, at, counts, undoneAt } = taken
    const members = undoneAt === null ? await readImported(db, id) : []
    const mayUndo = obstacleToUndoing({ isUndone: undoneAt !== null, members }) === null
    imports.push({ id, receipt, fileName, at, by, counts, undoneAt, mayUndo })
  }
  return { drafts: await readDraftsOf(db, club), imports }
}
