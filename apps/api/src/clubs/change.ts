import type { BoardTerm } from '@lienthehe/domain/boards'
import { type ChangedClub, changeClub } from '@lienthehe/domain/club-life'
import type { Club } from '@lienthehe/domain/clubs'
import { clubIdSchema, loneEventSchema } from '@lienthehe/domain/schema'
import { partsOfTerms, storeTerms } from '../boards/changed-terms.ts'
import { readStoredTerms } from '../boards/queries.ts'
import { editInput, recordEntry } from '../writes/record.ts'
import { type Stored, type Writer, write } from '../writes/write.ts'
import { clubRecord, loadClub } from './record.ts'

/** A club as stored, with the terms of its board that end together with it. */
export type ChangingClub = {
  readonly stored: Stored<Club>
  readonly storedTerms: readonly Stored<BoardTerm>[]
}

/** Suspends, resumes or dissolves a club; nothing is deleted. */
export const changeWrite = write({
  action: 'club.close',
  subject: 'club',
  input: editInput(clubIdSchema, { event: loneEventSchema }),
  load: async (writer, { id }) => {
    const { stored, subjects } = await loadClub(writer, { id })
    return { stored, subjects, state: { stored, storedTerms: await readStoredTerms(writer.tx, id) } }
  },
  transition: ({ stored, storedTerms }: ChangingClub, { event }, { today }) =>
    changeClub({ club: stored.value, terms: storedTerms.map(({ value }) => value) }, event, today),
  store: storeChange,
  answer: (_, { stored }) => ({ version: stored.version + 1 }),
  audit: (next, state) => ({
    ...recordEntry(clubRecord, 'club.change', { before: null, after: next.club }),
    after: { ...next.club.events.at(-1) },
    parts: partsOfTerms('board.endTerm', next.ended, state.storedTerms),
  }),
})

/** Stores the club's latest event, and the ends of the board terms that ended with it. */
export async function storeChange(
  writer: Writer,
  { club, ended }: ChangedClub,
  { stored, storedTerms }: ChangingClub,
): Promise<void> {
  await clubRecord.update(writer, club, stored)
  await storeTerms(writer, ended, storedTerms)
}
