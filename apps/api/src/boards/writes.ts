import { correctTerm, electToBoard, endTerm } from '@lienthehe/domain/boards'
import {
  boardTermDraftSchema,
  boardTermIdSchema,
  clubIdSchema,
  correctionReasonSchema,
  termEndSchema,
} from '@lienthehe/domain/schema'
import { changeInput } from '../requests/change.ts'
import { creationOf, editInput, editOf } from '../writes/record.ts'
import { boardTermRecord, loadBoard, loadBoardTerm } from './record.ts'

/**
 * The changes of a club's board. A post gives rights, so the offices above the club record who holds it, not the board
 * itself.
 */
export const boardWrites = {
  elect: creationOf(boardTermRecord, {
    action: 'board.write',
    recordedAs: 'board.elect',
    subject: 'club',
    input: changeInput({
      club: clubIdSchema,
      draft: boardTermDraftSchema,
      end: termEndSchema.nullable(),
    }),
    load: async (writer, { club }) => ({
      id: boardTermIdSchema.parse(writer.newId()),
      ...(await loadBoard(writer, club)),
    }),
    transition: ({ id, club, situation }, { draft, end }) =>
      electToBoard({ id, club }, { draft, end }, situation),
  }),

  endTerm: editOf(boardTermRecord, {
    action: 'board.write',
    recordedAs: 'board.endTerm',
    subject: 'boardTerm',
    input: editInput(boardTermIdSchema, { end: termEndSchema }),
    load: loadBoardTerm,
    transition: ({ stored, situation }, { end }) => endTerm(stored.value, end, situation),
  }),

  correct: editOf(boardTermRecord, {
    action: 'board.write',
    recordedAs: 'board.correct',
    subject: 'boardTerm',
    input: editInput(boardTermIdSchema, {
      draft: boardTermDraftSchema,
      end: termEndSchema.nullable(),
      because: correctionReasonSchema,
    }),
    load: loadBoardTerm,
    transition: ({ stored, situation }, { key: _, id: __, version: ___, ...correction }) =>
      correctTerm(stored.value, correction, situation),
  }),
}
