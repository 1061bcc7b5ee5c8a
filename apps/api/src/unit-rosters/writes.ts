import type { Result } from '@lienthehe/domain'
import { accept, type InvalidInput } from '@lienthehe/domain/refusals'
import {
  answerQuestion,
  correctCells,
  matchColumn,
  partRoster,
  placeClub,
  type Question,
  type Roster,
  takeUnitRoster,
} from '@lienthehe/office/roster'
import { z } from 'zod'
import { changeInput } from '../requests/change.ts'
import { columnChoice, toldOfTyped, typedCells } from '../rosters/writes.ts'
import { editInput, editOf } from '../writes/record.ts'
import { type Writer, write } from '../writes/write.ts'
import { readClubsOfUnit } from './clubs.ts'
import { judgeUnitDraft } from './judge.ts'
import { deleteUnitDraft } from './queries.ts'
import { loadUnitDraft, requireMembersDraft, unitDraftRecord } from './record.ts'
import { auditUnitTaking, loadUnitTaking, storeUnitTaking } from './taking.ts'

const draftId = z.uuid()

/** The stored file of members, and its dry run. */
async function loadJudged(writer: Writer, input: { readonly id: string }) {
  const loaded = await loadUnitDraft(writer, input)
  await requireMembersDraft(writer.tx, input.id)
  return { ...loaded, judged: await judgeUnitDraft(writer, writer.tx, loaded.stored.value) }
}

/** The stored file, and the names of clubs in it. */
async function loadLabelled(writer: Writer, input: { readonly id: string }) {
  const loaded = await loadUnitDraft(writer, input)
  const { unit, roster, placements } = loaded.stored.value
  const clubs = await readClubsOfUnit(writer, writer.tx, unit)
  return { ...loaded, clubs, labels: partRoster(roster, clubs.named, placements).labels }
}

/** Stores one answer in the file for several questions that ask the same. */
function answerAll(
  roster: Roster,
  questions: readonly Question[],
  { ids, answer }: { readonly ids: readonly string[]; readonly answer: string | null },
): Result<Roster, InvalidInput> {
  let answered: Result<Roster, InvalidInput> = accept(roster)
  for (const question of ids)
    if (answered.ok) answered = answerQuestion(answered.value, questions, { question, answer })
  return answered
}

export const unitRosterWrites = {
  /** Records which club a name in the file means, or that the import leaves out its people. */
  place: editOf(unitDraftRecord, {
    action: 'roster.import',
    recordedAs: 'roster.revise',
    subject: 'unit',
    input: editInput(draftId, {
      label: z.string().max(1000),
      placement: z.string().max(100).nullable(),
    }),
    load: loadLabelled,
    transition: ({ stored: { value: draft }, labels, clubs }, input) => {
      const known = { labels, clubs: [...clubs.byId.keys()] }
      const placed = placeClub(draft.placements, known, input)
      return placed.ok ? accept({ ...draft, placements: placed.value }) : placed
    },
    event: (_, { label }) => ({ placed: label }),
  }),

  /** Answers a question that several clubs of the file have in common, or withdraws the answer. */
  answer: editOf(unitDraftRecord, {
    action: 'roster.import',
    recordedAs: 'roster.revise',
    subject: 'unit',
    input: editInput(draftId, {
      ids: z.array(z.string().max(1000)).min(1).max(1000),
      answer: z.string().max(200).nullable(),
    }),
    load: loadJudged,
    transition: ({ stored: { value: draft }, judged: { judgement } }, input) => {
      const questions = judgement.parts.flatMap((part) => part.judgement.questions)
      const answered = answerAll(draft.roster, questions, input)
      return answered.ok ? accept({ ...draft, roster: answered.value }) : answered
    },
    event: (_, { ids }) => ({ answered: ids[0]?.split('|')[0] ?? '' }),
  }),

  /** Replaces the texts of cells, all of them or none. */
  correct: editOf(unitDraftRecord, {
    action: 'roster.import',
    recordedAs: 'roster.revise',
    subject: 'unit',
    input: editInput(draftId, typedCells),
    load: loadUnitDraft,
    transition: ({ stored: { value: draft } }, input) => {
      const corrected = correctCells(draft.roster, input.cells)
      return corrected.ok ? accept({ ...draft, roster: corrected.value }) : corrected
    },
    event: (_, { cells }) => toldOfTyped(cells),
  }),

  /** Records what a column without a clear heading contains, or that the import must not read it. */
  match: editOf(unitDraftRecord, {
    action: 'roster.import',
    recordedAs: 'roster.revise',
    subject: 'unit',
    input: editInput(draftId, columnChoice),
    load: loadUnitDraft,
    transition: ({ stored: { value: draft } }, input) => {
      const matched = matchColumn(draft.roster, input)
      return matched.ok ? accept({ ...draft, roster: matched.value }) : matched
    },
    event: (_, { column }) => ({ matched: column }),
  }),

  /** Writes every club's people into its list, all clubs or none. Leaves out rows only if the user asked for that. */
  commit: write({
    action: 'roster.import',
    subject: 'unit',
    input: editInput(draftId, { skipRefused: z.boolean() }),
    load: loadUnitTaking,
    transition: ({ parts, unplacedRows }, input, { today }) =>
      takeUnitRoster({ parts: parts.map(({ judged }) => judged), unplacedRows }, input, today),
    store: storeUnitTaking,
    answer: (_, { parts }) => ({
      clubs: parts.map(({ judged: { club }, receipt: { id, number, counts } }) => ({
        club: { id: club.id, name: club.name },
        import: id,
        receipt: number,
        counts,
      })),
    }),
    audit: auditUnitTaking,
  }),

  discard: write({
    action: 'roster.import',
    subject: 'unit',
    input: changeInput({ id: draftId }),
    load: async (writer, input) => {
      const { stored, subjects } = await loadUnitDraft(writer, input)
      return { subjects, state: stored.value }
    },
    transition: (draft) => accept(draft),
    store: ({ tx }, draft) => deleteUnitDraft(tx, draft.id),
    answer: () => ({}),
    audit: ({ id, fileName }) => ({
      action: 'roster.discard',
      subject: { kind: 'roster', id },
      club: null,
      label: fileName,
      before: null,
      after: null,
    }),
  }),
}
