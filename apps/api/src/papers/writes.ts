import { correctPaper, proveByPaper, recordPaper, withdrawPaper } from '@lienthehe/domain/papers'
import {
  paperDraftSchema,
  paperIdSchema,
  phaseOrYearSchema,
  withdrawalSchema,
} from '@lienthehe/domain/schema'
import { z } from 'zod'
import { changeInput } from '../requests/change.ts'
import { creationOf, editInput, editOf } from '../writes/record.ts'
import { loadPaper, loadSituation, paperRecord } from './record.ts'

export const paperWrites = {
  record: creationOf(paperRecord, {
    action: 'paper.write',
    recordedAs: 'paper.record',
    subject: 'unit',
    input: changeInput({ draft: paperDraftSchema }),
    load: async (writer, { draft }) => ({
      id: paperIdSchema.parse(writer.newId()),
      ...(await loadSituation(writer, draft)),
    }),
    transition: ({ id, situation }, { draft }) => recordPaper({ ...draft, id }, situation),
  }),

  correct: editOf(paperRecord, {
    action: 'paper.write',
    recordedAs: 'paper.correct',
    subject: 'paper',
    input: editInput(paperIdSchema, { draft: paperDraftSchema }),
    load: loadPaper,
    transition: ({ stored, situation }, { draft }) => correctPaper(stored.value, draft, situation),
  }),

  /** Records that this paper proves one of the plan's obligations, for a year or a phase. */
  prove: editOf(paperRecord, {
    action: 'paper.write',
    recordedAs: 'paper.prove',
    subject: 'paper',
    input: editInput(paperIdSchema, { obligation: z.string().max(60), period: phaseOrYearSchema }),
    load: loadPaper,
    transition: ({ stored, situation }, duty) => proveByPaper(stored.value, duty, situation),
  }),

  withdraw: editOf(paperRecord, {
    action: 'paper.write',
    recordedAs: 'paper.withdraw',
    subject: 'paper',
    input: editInput(paperIdSchema, { withdrawal: withdrawalSchema }),
    load: loadPaper,
    transition: ({ stored }, { withdrawal }) => withdrawPaper(stored.value, withdrawal),
  }),
}
