import type { BoardTerm } from '@lienthehe/domain/boards'
import { memberIdSchema } from '@lienthehe/domain/schema'
import {
  type JudgedRoster,
  memoryOf,
  type RosterJudgement,
  type RosterTaking,
  type Taught,
} from '@lienthehe/office/roster'
import type { AuditEntry } from '../audit/append.ts'
import { partsOfTerms, storeTerms } from '../boards/changed-terms.ts'
import { dateOf } from '../calendar/today.ts'
import type { ImportCounts } from '../db/schema/index.ts'
import { insertMembers, type StoredMember, updateMember } from '../members/queries.ts'
import { memberRecord } from '../members/record.ts'
import { remember } from '../roster-memory/queries.ts'
import { recordEntry } from '../writes/record.ts'
import type { Loaded, Stored, Writer } from '../writes/write.ts'
import { judgeDraft } from './judge.ts'
import { deleteDraft, insertImport, type RosterDraft, type RosterImportRow } from './queries.ts'
import { loadDraft } from './record.ts'
import { rosterEntry } from './told.ts'

/** The file of a list, as its import describes it. */
type SentFile = Pick<RosterDraft, 'id' | 'club' | 'fileName'>

/** A list that is ready to be imported, and the receipt that its sender will get. */
export type ReadyRoster = {
  readonly draft: SentFile
  readonly judged: JudgedRoster
  readonly stored: readonly StoredMember[]
  readonly storedTerms: readonly Stored<BoardTerm>[]
  readonly receipt: { readonly id: string; readonly number: string; readonly counts: ImportCounts }
}

/** Judges the draft again, against what is stored at this moment. */
export async function loadTaking(
  writer: Writer,
  input: { readonly id: string },
): Promise<Loaded<ReadyRoster & { readonly taught: readonly Taught[] }>> {
  const { stored, club, subjects } = await loadDraft(writer, input)
  const draft = stored.value
  const { elsewhere, ...judged } = await judgeDraft(writer, writer.tx, club, draft)
  const { namesakes } = elsewhere
  const ready = readyRoster(writer, { draft, club, namesakes, ...judged })
  const taught = memoryOf(draft.roster, judged.judgement.questions)
  return { stored, subjects, state: { ...ready, taught } }
}

/** The number of a receipt, such as `NK-20251120-3F2A90C1`. The sender of the list can quote it. */
export function receiptNumber(id: string, at: Date): string {
  return `NK-${dateOf(at).replaceAll('-', '')}-${id.slice(0, 8).toUpperCase()}`
}

/** The list of one club with its receipt and ids for new people. */
export function readyRoster(
  { newId, now }: Pick<Writer, 'newId' | 'now'>,
  {
    draft,
    club,
    judgement,
    members,
    storedTerms,
    namesakes,
  }: Pick<JudgedRoster, 'club' | 'judgement' | 'namesakes'> & {
    readonly draft: SentFile
    readonly members: readonly StoredMember[]
    readonly storedTerms: readonly Stored<BoardTerm>[]
  },
): ReadyRoster {
  const counts = countsOf(judgement)
  const id = newId()
  const number = receiptNumber(id, now())
  const judged = {
    club,
    judgement,
    members: members.map(({ member }) => member),
    terms: storedTerms.map(({ value }) => value),
    namesakes,
    ids: Array.from({ length: counts.new }, () => memberIdSchema.parse(newId())),
  }
  return { draft, judged, stored: members, storedTerms, receipt: { id, number, counts } }
}

/** The counts on the receipt. People who leave without their departure being recorded count as refused. */
function countsOf({ totals }: RosterJudgement): ImportCounts {
  const { update, unchanged, departures: left, refused, leaves, leftOut } = totals
  return { new: totals.new, update, unchanged, left, refused: refused + leaves - left + leftOut }
}

/** Stores the people of the list and the receipt, and deletes the draft. */
export async function storeTaking(
  writer: Writer,
  taking: RosterTaking,
  ready: ReadyRoster & { readonly taught: readonly Taught[] },
): Promise<void> {
  await storeTaken(writer, taking, ready)
  const { tx } = writer
  await deleteDraft(tx, ready.draft.id)
  await remember(tx, ready.judged.club.commune, ready.taught)
}

/** Stores the people of a list, the receipt, and for each person what undoing must write back. */
export async function storeTaken(
  writer: Writer,
  { admitted, edited, left }: RosterTaking,
  { draft, stored, storedTerms, receipt }: ReadyRoster,
): Promise<void> {
  const { tx, user, now } = writer
  const { id, number, counts } = receipt
  const versions = new Map(stored.map(({ member, version }) => [member.id, version]))
  await insertMembers(tx, admitted)
  const rows = admitted.map((member): RosterImportRow => {
    return { import: id, member: member.id, before: null, versionAfter: 1 }
  })
  const departed = left.map(({ before, after }) => ({ before, after: after.member }))
  for (const { before, after } of [...edited, ...departed]) {
    const version = versions.get(after.id) ?? 0
    await updateMember(tx, after, version)
    rows.push({ import: id, member: after.id, before, versionAfter: version + 1 })
  }
  const ended = left.flatMap(({ after }) => after.terms)
  await storeTerms(writer, ended, storedTerms)
  const { club, fileName } = draft
  const made = { by: user.id, at: now().toISOString(), undoneAt: null }
  await insertImport(tx, { id, receipt: number, club, fileName, counts, ...made }, rows)
}

/**
 * The history's entry about an import. It has a part for each person whom the import admitted, changed or recorded as
 * leaving, and for each post that becomes vacant by it.
 */
export function auditTaking(
  { admitted, edited, left }: RosterTaking,
  { draft, storedTerms, receipt: { number, counts } }: ReadyRoster,
): AuditEntry {
  const parts = [
    ...admitted.map((after) => recordEntry(memberRecord, 'member.admit', { before: null, after })),
    ...edited.map((change) => recordEntry(memberRecord, 'member.edit', change)),
    ...left.flatMap(({ before, after: { member: after, terms } }) => [
      recordEntry(memberRecord, 'member.leave', { before, after }),
      ...partsOfTerms('board.endTerm', terms, storedTerms),
    ]),
  ]
  return { ...rosterEntry('roster.import', draft, { receipt: number, ...counts }), parts }
}
