import { type JudgedPart, memoryOf, type RosterTaking, type Taught } from '@lienthehe/office/roster'
import type { AuditEntry } from '../audit/append.ts'
import { subjectOf } from '../clubs/subject.ts'
import { remember } from '../roster-memory/queries.ts'
import { auditTaking, type ReadyRoster, readyRoster, storeTaken } from '../rosters/taking.ts'
import { recordEntry } from '../writes/record.ts'
import type { Loaded, Writer } from '../writes/write.ts'
import { type JudgedUnitDraft, judgeUnitDraft } from './judge.ts'
import { deleteUnitDraft, type UnitRosterDraft } from './queries.ts'
import { loadUnitDraft, requireMembersDraft, unitDraftRecord } from './record.ts'

/** A file of a unit that is ready to be imported: the part of each club, with the receipt that the club will get. */
export type ReadyUnitRoster = {
  readonly draft: UnitRosterDraft
  readonly parts: readonly ReadyRoster[]
  readonly unplacedRows: number
  readonly taught: readonly Taught[]
}

/**
 * Judges the file again, against what is stored at this moment. The user needs the right in the unit and in each club.
 */
export async function loadUnitTaking(
  writer: Writer,
  input: { readonly id: string },
): Promise<Loaded<ReadyUnitRoster>> {
  const { stored, subjects } = await loadUnitDraft(writer, input)
  await requireMembersDraft(writer.tx, input.id)
  const draft = stored.value
  const judged = await judgeUnitDraft(writer, writer.tx, draft)
  const { parts: judgedParts, unplacedRows, labels } = judged.judgement
  const parts = judgedParts.flatMap((part) => readyPart(writer, draft, part, judged))
  const questions = judgedParts.flatMap((part) => part.judgement.questions)
  const taught = memoryOf(draft.roster, questions, labels)
  const meant = parts.map((part) => subjectOf(writer, part.judged.club))
  return { stored, subjects: [...subjects, ...meant], state: { draft, parts, unplacedRows, taught } }
}

/** One club's part with its receipt. */
function readyPart(
  writer: Writer,
  { id, fileName }: UnitRosterDraft,
  { club: clubId, judgement }: JudgedPart,
  { clubs, members, terms, namesakes }: JudgedUnitDraft,
): readonly ReadyRoster[] {
  const club = clubs.byId.get(clubId)
  if (club === undefined) return []
  return [
    readyRoster(writer, {
      draft: { id, club: clubId, fileName },
      club,
      judgement,
      members: members.get(clubId) ?? [],
      storedTerms: terms.get(clubId) ?? [],
      namesakes: namesakes.filter(({ member }) => member.club !== clubId),
    }),
  ]
}

/** Stores the people of every club and a receipt for each, and deletes the file. */
export async function storeUnitTaking(
  writer: Writer,
  taken: readonly RosterTaking[],
  { draft, parts, taught }: ReadyUnitRoster,
): Promise<void> {
  for (const [part, taking] of pairs(parts, taken)) await storeTaken(writer, taking, part)
  await deleteUnitDraft(writer.tx, draft.id)
  await remember(writer.tx, draft.unit, taught)
}

/** The history's entry about the import. It has a part for each club, and each of these a part for each person. */
export function auditUnitTaking(
  taken: readonly RosterTaking[],
  { draft, parts }: ReadyUnitRoster,
): AuditEntry {
  const entry = recordEntry(unitDraftRecord, 'roster.import', { before: null, after: draft })
  const told = pairs(parts, taken).map(([part, taking]) => auditTaking(taking, part))
  return { ...entry, after: { ...entry.after, clubs: parts.length }, parts: told }
}

function pairs(
  parts: readonly ReadyRoster[],
  taken: readonly RosterTaking[],
): readonly (readonly [ReadyRoster, RosterTaking])[] {
  return parts.flatMap((part, place) => {
    const taking = taken[place]
    return taking === undefined ? [] : [[part, taking] as const]
  })
}
