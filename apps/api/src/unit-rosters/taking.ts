import type { Club, Subject } from '@lienthehe/domain'
import { memoryOf, type RosterTaking, type Taught } from '@lienthehe/office/roster'
import type { AuditEntry } from '../audit/append.ts'
import { subjectOf } from '../clubs/subject.ts'
import { remember } from '../roster-memory/queries.ts'
import { auditTaking, type ReadyRoster, readyRoster, storeTaken } from '../rosters/taking.ts'
import { recordEntry } from '../writes/record.ts'
import type { Loaded, Writer } from '../writes/write.ts'
import { judgeUnitDraft } from './judge.ts'
import { deleteUnitDraft, type UnitRosterDraft } from './queries.ts'
import { loadUnitDraft, unitDraftRecord } from './record.ts'

/** A file of a unit that is ready to be taken in: each club's part with the receipt that it will get. */
export type ReadyUnitRoster = {
  readonly draft: UnitRosterDraft
  readonly parts: readonly ReadyRoster[]
  readonly unplacedRows: number
  readonly taught: readonly Taught[]
}

/** Judges the file again, against what is stored at this moment; the right is needed in the unit and in each club. */
export async function loadUnitTaking(
  writer: Writer,
  input: { readonly id: string },
): Promise<Loaded<ReadyUnitRoster>> {
  const { stored, subjects } = await loadUnitDraft(writer, input)
  const draft = stored.value
  const { clubs, judgement, members, terms, namesakes } = await judgeUnitDraft(writer, writer.tx, draft)
  const meant: Subject[] = []
  const parts = judgement.parts.flatMap(({ club: id, judgement }): ReadyRoster[] => {
    const club: Club | undefined = clubs.byId.get(id)
    if (club === undefined) return []
    meant.push(subjectOf(writer, club))
    return [
      readyRoster(writer, {
        draft: { id: draft.id, club: id, fileName: draft.fileName },
        club,
        judgement,
        members: members.get(id) ?? [],
        storedTerms: terms.get(id) ?? [],
        namesakes: namesakes.filter(({ member }) => member.club !== id),
      }),
    ]
  })
  const { unplacedRows, labels } = judgement
  const questions = judgement.parts.flatMap((part) => part.judgement.questions)
  const taught = memoryOf(draft.roster, questions, labels)
  return { stored, subjects: [...subjects, ...meant], state: { draft, parts, unplacedRows, taught } }
}

/** Writes the people of every club, a receipt for each, and lets the file go. */
export async function storeUnitTaking(
  writer: Writer,
  taken: readonly RosterTaking[],
  { draft, parts, taught }: ReadyUnitRoster,
): Promise<void> {
  for (const [part, taking] of pairs(parts, taken)) await storeTaken(writer, taking, part)
  await deleteUnitDraft(writer.tx, draft.id)
  await remember(writer.tx, draft.unit, taught)
}

/** The import with a part for each club, which has one for each of its people. */
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
