import { undoImport } from '@lienthehe/domain/club-life'
import { accept } from '@lienthehe/domain/refusals'
import { isoDateSchema } from '@lienthehe/domain/schema'
import {
  answerQuestion,
  cellCharactersMax,
  chooseJoining,
  correctCells,
  everyRosterField,
  matchColumn,
  type TypedCell,
  takeRoster,
  typedCellsMax,
} from '@lienthehe/office/roster'
import { z } from 'zod'
import { changeInput } from '../requests/change.ts'
import { editInput, editOf } from '../writes/record.ts'
import { write } from '../writes/write.ts'
import { loadQuestions } from './judge.ts'
import { deleteDraft } from './queries.ts'
import { draftRecord, loadDraft } from './record.ts'
import { auditTaking, loadTaking, storeTaking } from './taking.ts'
import { rosterEntry } from './told.ts'
import { auditUndoing, loadUndoing, storeUndoing } from './undoing.ts'

const draftId = z.uuid()

/** A user's choice of what a column contains. */
export const columnChoice = {
  sheet: z.string().max(200),
  column: z.string().max(3),
  field: z.enum(everyRosterField).nullable(),
}

/** The texts that a user types into cells of a file. */
export const typedCells = {
  cells: z
    .array(
      z.strictObject({
        sheet: z.string().max(200),
        row: z.int().min(1),
        field: z.enum(everyRosterField),
        text: z.string().max(cellCharactersMax),
      }),
    )
    .min(1)
    .max(typedCellsMax),
}

/** What the history records of typed cells: the row of a single cell, or the number of cells; never the text. */
export function toldOfTyped(cells: readonly TypedCell[]): { corrected: number } | { cells: number } {
  const [first, ...others] = cells
  return first !== undefined && others.length === 0 ? { corrected: first.row } : { cells: cells.length }
}

export const rosterWrites = {
  /** Replaces the texts of cells, all or none: one typed text or a pasted block. */
  correct: editOf(draftRecord, {
    action: 'roster.import',
    recordedAs: 'roster.revise',
    subject: 'draft',
    input: editInput(draftId, typedCells),
    load: loadDraft,
    transition: ({ stored: { value: draft } }, input) => {
      const corrected = correctCells(draft.roster, input.cells)
      return corrected.ok ? accept({ ...draft, roster: corrected.value }) : corrected
    },
    event: (_, { cells }) => toldOfTyped(cells),
  }),

  /** Answers a question about the file, or withdraws the answer. */
  answer: editOf(draftRecord, {
    action: 'roster.import',
    recordedAs: 'roster.revise',
    subject: 'draft',
    input: editInput(draftId, {
      question: z.string().max(1000),
      answer: z.string().max(200).nullable(),
    }),
    load: loadQuestions,
    transition: ({ stored: { value: draft }, questions }, input) => {
      const answered = answerQuestion(draft.roster, questions, input)
      return answered.ok ? accept({ ...draft, roster: answered.value }) : answered
    },
    event: (_, { question }) => ({ answered: question.split('|')[0] ?? '' }),
  }),

  /** Records what a column without a clear heading contains, or that the import must not read it. */
  match: editOf(draftRecord, {
    action: 'roster.import',
    recordedAs: 'roster.revise',
    subject: 'draft',
    input: editInput(draftId, columnChoice),
    load: loadDraft,
    transition: ({ stored: { value: draft } }, input) => {
      const matched = matchColumn(draft.roster, input)
      return matched.ok ? accept({ ...draft, roster: matched.value }) : matched
    },
    event: (_, { column }) => ({ matched: column }),
  }),

  /** Sets the day of joining for people for whom the file has none. */
  joinOn: editOf(draftRecord, {
    action: 'roster.import',
    recordedAs: 'roster.revise',
    subject: 'draft',
    input: editInput(draftId, { defaultJoinedOn: isoDateSchema }),
    load: loadDraft,
    transition: ({ stored: { value: draft }, club: { establishedOn } }, input, { today }) => {
      const chosen = chooseJoining(input.defaultJoinedOn, { today, establishedOn })
      return chosen.ok ? accept({ ...draft, defaultJoinedOn: chosen.value }) : chosen
    },
    event: ({ defaultJoinedOn }) => ({ defaultJoinedOn }),
  }),

  /** Writes the rows into the club's list, all or none. Leaves refused rows out only if the user asked for that. */
  commit: write({
    action: 'roster.import',
    subject: 'draft',
    input: editInput(draftId, { skipRefused: z.boolean() }),
    load: loadTaking,
    transition: ({ judged }, input, { today }) => takeRoster(judged, input, today),
    store: storeTaking,
    answer: (_, { receipt: { id, number, counts } }) => ({ import: id, receipt: number, counts }),
    audit: auditTaking,
  }),

  discard: write({
    action: 'roster.import',
    subject: 'draft',
    input: changeInput({ id: draftId }),
    load: async (writer, input) => {
      const { stored, subjects } = await loadDraft(writer, input)
      return { subjects, state: stored.value }
    },
    transition: (draft) => accept(draft),
    store: ({ tx }, draft) => deleteDraft(tx, draft.id),
    answer: () => ({}),
    audit: (draft) => rosterEntry('roster.discard', draft, {}),
  }),

  /** Undoes a whole import, as long as nobody has changed one of its members since. */
  undo: write({
    action: 'roster.import',
    subject: 'import',
    input: changeInput({ import: z.uuid() }),
    load: loadUndoing,
    transition: (state) => undoImport(state),
    store: storeUndoing,
    answer: () => ({}),
    audit: auditUndoing,
  }),
}
