import type { IsoDate, Result } from '@lienthehe/domain'
import type { BoardTerm } from '@lienthehe/domain/boards'
import type { Club, ClubId } from '@lienthehe/domain/clubs'
import { editClub, foundClub } from '@lienthehe/domain/clubs'
import type { HomeCare } from '@lienthehe/domain/home-care'
import { accept, type InvalidInput, refuse } from '@lienthehe/domain/refusals'
import { boardTermIdSchema, clubIdSchema, homeCareIdSchema } from '@lienthehe/domain/schema'
import { type ListedRow, memoryOf, type Taught } from '@lienthehe/office/roster'
import type { AuditEntry } from '../audit/append.ts'
import { boardTermRecord } from '../boards/record.ts'
import { readClubs } from '../clubs/queries.ts'
import { clubRecord } from '../clubs/record.ts'
import { placeOf, subjectOf } from '../clubs/subject.ts'
import type { ImportCounts } from '../db/schema/index.ts'
import { homeCareRecord } from '../home-care/record.ts'
import { remember } from '../roster-memory/queries.ts'
import { receiptNumber } from '../rosters/taking.ts'
import { allow } from '../trpc.ts'
import { deleteUnitDraft, type UnitRosterDraft } from '../unit-rosters/queries.ts'
import { loadUnitDraft, unitDraftRecord } from '../unit-rosters/record.ts'
import { recordEntry } from '../writes/record.ts'
import type { Loaded, Stored, Writer } from '../writes/write.ts'
import { type JudgedList, judgeList } from './judge.ts'

/** A record that the list writes: a new one, or a changed one with the version that was read. */
type Change<Value> = { readonly before: Stored<Value> | null; readonly after: Value }

/** The records that importing a list stores. */
export type ListTaking = {
  readonly clubs: readonly Change<Club>[]
  readonly terms: readonly Change<BoardTerm>[]
  readonly care: readonly Change<HomeCare>[]
}

/** A list that is ready to be imported, and the receipt that its sender will get. */
export type ReadyList = {
  readonly draft: UnitRosterDraft
  readonly judged: JudgedList
  readonly stored: ReadonlyMap<ClubId, Stored<Club>>
  /** An id for each new record. */
  readonly newId: () => string
  readonly receipt: { readonly number: string; readonly counts: ImportCounts }
  readonly taught: readonly Taught[]
}

/**
 * Judges the list again, against what is stored at this moment. The user needs the right in the unit and in each club.
 */
export async function loadListTaking(
  writer: Writer,
  input: { readonly id: string },
): Promise<Loaded<ReadyList>> {
  const { stored: file, subjects } = await loadUnitDraft(writer, input)
  const draft = file.value
  // Checks the right before it reads the list, so that a user without it learns nothing about the list.
  allow(writer.user, 'roster.import', subjects[0])
  const judged = await judgeList(writer, writer.tx, draft)
  allowEach(writer, judged)
  const { questions, totals } = judged.judgement
  const labels = judged.kind === 'clubs' ? [] : judged.judgement.labels
  const clubs = judged.kind === 'clubs' ? await readClubs(writer.tx) : []
  const stored = new Map(clubs.map(({ club, version }) => [club.id, { value: club, version }]))
  const counts: ImportCounts = {
    new: totals.new,
    update: totals.update,
    unchanged: totals.unchanged,
    refused: totals.refused + totals.leftOut,
  }
  const receipt = { number: receiptNumber(writer.newId(), writer.now()), counts }
  const taught = memoryOf(draft.roster, questions, labels)
  const state = { draft, judged, stored, newId: () => writer.newId(), receipt, taught }
  return { stored: file, subjects, state }
}

/**
 * Checks the rights for each change: a list may not change a club or board that the user could not change by a form.
 */
function allowEach(writer: Writer, judged: JudgedList): void {
  if (judged.kind !== 'clubs') {
    const action = judged.kind === 'boards' ? 'board.write' : 'member.edit'
    for (const id of clubsOf(judged)) {
      const club = judged.byId.get(id)
      if (club !== undefined) allow(writer.user, action, subjectOf(writer, club))
    }
    return
  }
  const known = new Map(judged.situation.clubs.map(({ club }) => [club.id, club]))
  for (const outcome of outcomesOf(judged.judgement.rows)) {
    const club = outcome.kind === 'edit' ? known.get(outcome.club) : undefined
    if (club === undefined) allow(writer.user, 'club.found', placeOf(writer, outcome.draft))
    else allow(writer.user, 'club.edit', subjectOf(writer, club))
  }
}

/** The clubs whose boards or home care the list changes. */
function clubsOf(judged: Exclude<JudgedList, { kind: 'clubs' }>): ReadonlySet<ClubId> {
  const outcomes: readonly { readonly after: { readonly club: ClubId } }[] =
    judged.kind === 'boards' ? outcomesOf(judged.judgement.rows) : outcomesOf(judged.judgement.rows)
  return new Set(outcomes.map(({ after }) => after.club))
}

function outcomesOf<Outcome>(rows: readonly ListedRow<Outcome>[]): readonly Outcome[] {
  return rows.flatMap((row) => ('outcomes' in row ? row.outcomes : []))
}

/** Imports all rows of the list. If the user asked for that, leaves out rows that are refused or omitted. */
export function takeList(
  ready: ReadyList,
  { skipRefused }: { readonly skipRefused: boolean },
  today: IsoDate,
): Result<ListTaking, InvalidInput> {
  const { judged, receipt } = ready
  if (receipt.counts.refused > 0 && !skipRefused)
    return refuse({ reason: 'invalidInput', fields: [{ field: 'skipRefused', problem: 'required' }] })
  const nothing: ListTaking = { clubs: [], terms: [], care: [] }
  switch (judged.kind) {
    case 'clubs':
      return accept({ ...nothing, clubs: takeClubs(judged, ready, today) })
    case 'boards':
      return accept({ ...nothing, terms: takeTerms(judged, ready) })
    case 'homeCare':
      return accept({ ...nothing, care: takeCare(judged, ready) })
  }
}

function takeClubs(
  { judgement, situation }: Extract<JudgedList, { kind: 'clubs' }>,
  { stored, newId }: ReadyList,
  today: IsoDate,
): readonly Change<Club>[] {
  const communes = new Map(situation.communes.map(({ unit }) => [unit.key, unit]))
  const known = new Map(situation.clubs.map((one) => [one.club.id, one]))
  return outcomesOf(judgement.rows).map((outcome): Change<Club> => {
    const commune = communes.get(outcome.draft.commune)
    if (outcome.kind === 'found') {
      const founded = foundClub(clubIdSchema.parse(newId()), outcome.draft, { today, commune })
      return { before: null, after: promised(founded) }
    }
    const before = stored.get(outcome.club)
    if (before === undefined) throw new RangeError(`the list edits a club that there is not: ${outcome.club}`)
    const firstJoinedOn = known.get(outcome.club)?.firstJoinedOn ?? null
    const edited = editClub(before.value, outcome.draft, { today, commune, firstJoinedOn })
    return { before, after: promised(edited) }
  })
}

function takeTerms(
  { judgement, stored }: Extract<JudgedList, { kind: 'boards' }>,
  { newId }: ReadyList,
): readonly Change<BoardTerm>[] {
  const known = new Map(stored.map((term) => [term.value.id, term]))
  return outcomesOf(judgement.rows).map(({ before, after }): Change<BoardTerm> => {
    const found = before === null ? undefined : known.get(before.id)
    return found === undefined
      ? { before: null, after: { ...after, id: boardTermIdSchema.parse(newId()) } }
      : { before: found, after }
  })
}

/** If several rows are about one person, stores the result of the last row. */
function takeCare(
  { judgement, stored }: Extract<JudgedList, { kind: 'homeCare' }>,
  { newId }: ReadyList,
): readonly Change<HomeCare>[] {
  const known = new Map(stored.map((care) => [care.value.id, care]))
  const settled = new Map(outcomesOf(judgement.rows).map(({ after }) => [after.id, after]))
  return [...settled.values()].map((after): Change<HomeCare> => {
    const before = known.get(after.id)
    return before === undefined
      ? { before: null, after: { ...after, id: homeCareIdSchema.parse(newId()) } }
      : { before, after }
  })
}

function promised<Value>(result: Result<Value, { readonly reason: string }>): Value {
  if (result.ok) return result.value
  throw new RangeError(`a row was judged sound and is refused: ${result.refusal.reason}`)
}

/** Stores the clubs, terms of office or care, and deletes the file. */
export async function storeListTaking(
  writer: Writer,
  { clubs, terms, care }: ListTaking,
  { draft, taught }: ReadyList,
): Promise<void> {
  for (const { before, after } of clubs)
    await (before === null ? clubRecord.insert(writer, after) : clubRecord.update(writer, after, before))
  for (const { before, after } of terms)
    await (before === null
      ? boardTermRecord.insert(writer, after)
      : boardTermRecord.update(writer, after, before))
  for (const { before, after } of care)
    await (before === null
      ? homeCareRecord.insert(writer, after)
      : homeCareRecord.update(writer, after, before))
  await deleteUnitDraft(writer.tx, draft.id)
  await remember(writer.tx, draft.unit, taught)
}

/**
 * The history's entry about the import. It has a part for each club, as if somebody had used a form for each change.
 */
export function auditListTaking(
  { clubs, terms, care }: ListTaking,
  { draft, receipt }: ReadyList,
): AuditEntry {
  const entry = recordEntry(unitDraftRecord, 'roster.import', { before: null, after: draft })
  const told = [
    ...clubs.map(({ before, after }) => {
      const action = before === null ? 'club.found' : 'club.edit'
      return recordEntry(clubRecord, action, { before: before?.value ?? null, after })
    }),
    ...terms.map(({ before, after }) => {
      const action = actionOf(before?.value ?? null, after)
      return recordEntry(boardTermRecord, action, { before: before?.value ?? null, after })
    }),
    ...care.map(({ before, after }) => {
      const action = before === null ? 'homeCare.begin' : 'homeCare.change'
      return recordEntry(homeCareRecord, action, { before: before?.value ?? null, after })
    }),
  ]
  const after = { receipt: receipt.number }
  return {
    ...entry,
    after: { ...entry.after, ...after, ...receipt.counts },
    parts: [...Map.groupBy(told, ({ club }) => club)].map(([club, parts]) => ({
      ...entry,
      club,
      after,
      parts,
    })),
  }
}

function actionOf(before: BoardTerm | null, after: BoardTerm) {
  if (before === null) return 'board.elect' as const
  return before.end === null && after.end !== null ? ('board.endTerm' as const) : ('board.correct' as const)
}
