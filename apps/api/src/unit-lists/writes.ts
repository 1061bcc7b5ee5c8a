import { accept } from '@lienthehe/domain/refusals'
import { answerQuestion } from '@lienthehe/office/roster'
import { z } from 'zod'
import { loadUnitDraft, unitDraftRecord } from '../unit-rosters/record.ts'
import { editInput, editOf } from '../writes/record.ts'
import { type Writer, write } from '../writes/write.ts'
import { judgeList } from './judge.ts'
import { auditListTaking, loadListTaking, storeListTaking, takeList } from './taking.ts'

const draftId = z.uuid()

/** The stored list, and its open questions. */
async function loadAsked(writer: Writer, input: { readonly id: string }) {
  const loaded = await loadUnitDraft(writer, input)
  const { judgement } = await judgeList(writer, writer.tx, loaded.stored.value)
  return { ...loaded, questions: judgement.questions }
}

/** Cells, columns and names of clubs are corrected by the writes in `unit-rosters`, as in a file of members. */
export const unitListWrites = {
  /** Answers a question about the list, or withdraws the answer. */
  answer: editOf(unitDraftRecord, {
    action: 'roster.import',
    recordedAs: 'roster.revise',
    subject: 'unit',
    input: editInput(draftId, {
      question: z.string().max(1000),
      answer: z.string().max(200).nullable(),
    }),
    load: loadAsked,
    transition: ({ stored: { value: draft }, questions }, { question, answer }) => {
      const answered = answerQuestion(draft.roster, questions, { question, answer })
      return answered.ok ? accept({ ...draft, roster: answered.value }) : answered
    },
    event: (_, { question }) => ({ answered: question.split('|')[0] ?? '' }),
  }),

  /** Imports the list, all rows or none: founds and corrects clubs, or records boards or home care. */
  commit: write({
    action: 'roster.import',
    subject: 'unit',
    input: editInput(draftId, { skipRefused: z.boolean() }),
    load: loadListTaking,
    transition: (ready, input, { today }) => takeList(ready, input, today),
    store: storeListTaking,
    answer: ({ clubs }, { judged: { kind }, receipt }) => ({
      kind,
      receipt: receipt.number,
      counts: receipt.counts,
      clubs: clubs.map(({ after: { id, name } }) => ({ id, name })),
    }),
    audit: auditListTaking,
  }),
}
