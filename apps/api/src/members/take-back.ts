import { type Instant, instant } from '@lienthehe/domain/calendar'
import { isEditOfMembers, type RecordedEdit, takeBackEdits } from '@lienthehe/domain/club-life'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { Member } from '@lienthehe/domain/members'
import { clubIdSchema, memberSchema } from '@lienthehe/domain/schema'
import { z } from 'zod'
import { type EntryName, readEntryWithParts } from '../audit/history.ts'
import { requireClub, subjectOf } from '../clubs/subject.ts'
import { Refused } from '../refused.ts'
import { changeInput } from '../requests/change.ts'
import { type Writer, write } from '../writes/write.ts'
import { readNamesakesOf } from './namesakes.ts'
import { readMembersById } from './queries.ts'
import { partsOf, storeMembers } from './together.ts'

const factsSchema = memberSchema.omit({ id: true, club: true })

/**
 * Undoes an edit that is at most a day old: every member whom that entry of the history changed is stored again as
 * before.
 */
export const takeBackWrite = write({
  action: 'member.edit',
  subject: 'club',
  input: changeInput({
    club: clubIdSchema,
    entry: z.union([z.strictObject({ seq: z.int().min(1) }), z.strictObject({ group: z.uuid() })]),
  }),
  load: async (writer, input) => {
    const { club } = await requireClub(writer.tx, input.club)
    const { at, edits } = await loadEdits(writer, club.id, input.entry)
    const group = writer.newId()
    return { subjects: [subjectOf(writer, club)], state: { at, edits, club, group } }
  },
  transition: ({ at, edits, club }, _, { at: now }) =>
    takeBackEdits({ edits, at, commune: club.commune }, now),
  store: (writer, taken) => storeMembers(writer, changedIn(taken), storedIn(taken)),
  answer: (taken) => ({ members: taken.length }),
  audit: (taken, { club, group }) => ({
    action: 'member.takeBack',
    subject: { kind: 'memberGroup', id: group },
    club: club.id,
    label: taken.length === 1 ? (taken[0]?.to.fullName ?? '') : '',
    ...{ before: null, after: null, parts: partsOf(changedIn(taken), storedIn(taken)) },
  }),
})

type Taken = readonly { readonly from: RecordedEdit['now']; readonly to: Member }[]

function changedIn(taken: Taken) {
  return taken.map(({ to }) => to)
}

function storedIn(taken: Taken) {
  return taken.map(({ from: { member, version } }) => ({ value: member, version }))
}

/** The edits of members that an entry of the club’s history describes. Refused as not found when it describes none. */
async function loadEdits(
  writer: Pick<Writer, 'tx' | 'user' | 'units'>,
  club: ClubId,
  name: EntryName,
): Promise<{ readonly at: Instant; readonly edits: readonly RecordedEdit[] }> {
  const entry = await readEntryWithParts(writer.tx, club, name)
  const [own] = entry
  if (own === undefined || !isEditOfMembers(own.action)) throw new Refused({ reason: 'notFound' })
  const rows = entry.filter(({ subject }) => subject.kind === 'member')
  const ids = rows.map(({ subject }) => memberSchema.shape.id.parse(subject.id))
  const stored = await readMembersById(writer.tx, ids)
  const edits: RecordedEdit[] = []
  for (const { subject, ...facts } of rows) {
    const now = stored.find(({ member }) => member.id === subject.id)
    // The details of people who were erased meanwhile are gone, so their edit cannot be undone.
    if (now === undefined || facts.before === null) throw new Refused({ reason: 'notFound' })
    const { id } = now.member
    const before = { ...factsSchema.parse(facts.before), id, club }
    const after = { ...factsSchema.parse(facts.after), id, club }
    edits.push({ before, after, now, namesakes: await readNamesakesOf(writer, before) })
  }
  return { at: instant(own.at), edits }
}
