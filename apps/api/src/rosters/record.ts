import type { Subject } from '@lienthehe/domain/access'
import type { Club } from '@lienthehe/domain/clubs'
import { rowsOf } from '@lienthehe/office/roster'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import type { Readable } from '../db/database.ts'
import { Refused } from '../refused.ts'
import type { RecordKind } from '../writes/record.ts'
import type { Stored, Writer } from '../writes/write.ts'
import { insertDraft, type RosterDraft, readDraft, updateDraft } from './queries.ts'

/** How a list that waits to be imported is stored. The history records what was done with it, never who is on it. */
export const draftRecord: RecordKind<RosterDraft> = {
  kind: 'roster',
  clubOf: ({ club }) => club,
  labelOf: ({ fileName }) => fileName,
  factsOf: ({ roster }) => ({ rows: rowsOf(roster).length }),
  insert: ({ tx }, draft) => insertDraft(tx, draft),
  update: ({ tx }, { id, roster, defaultJoinedOn }, { version }) =>
    updateDraft(tx, { id, version }, { roster, defaultJoinedOn }),
}

/** The draft with its club; throws `notFound` when there is none. */
export async function requireDraft(
  db: Readable,
  id: string,
): Promise<{ readonly draft: RosterDraft; readonly club: Club }> {
  const draft = await readDraft(db, id)
  if (draft === undefined) throw new Refused({ reason: 'notFound' })
  return { draft, club: (await requireClub(db, draft.club)).club }
}

/** The stored draft, its club, and the club as the place in which the user needs the right to it. */
export async function loadDraft(
  { tx, units }: Pick<Writer, 'tx' | 'units'>,
  { id }: { readonly id: string },
): Promise<{
  readonly stored: Stored<RosterDraft>
  readonly club: Club
  readonly subjects: readonly [Subject]
}> {
  const { draft, club } = await requireDraft(tx, id)
  return { stored: { value: draft, version: draft.version }, club, subjects: [subjectOf({ units }, club)] }
}
