import { answerMatter, correctMatter, raiseMatter, withdrawMatter } from '@lienthehe/domain/matters'
import {
  matterAnswerSchema,
  matterDraftSchema,
  matterIdSchema,
  withdrawalSchema,
} from '@lienthehe/domain/schema'
import { changeInput } from '../requests/change.ts'
import { requirePlan } from '../unit-plans/record.ts'
import { creationOf, editInput, editOf } from '../writes/record.ts'
import { nextMatterNumber } from './queries.ts'
import { loadMatter, loadToAnswer, matterRecord, situationOf } from './record.ts'

export const matterWrites = {
  raise: creationOf(matterRecord, {
    action: 'matter.write',
    recordedAs: 'matter.raise',
    subject: 'unit',
    input: changeInput({ draft: matterDraftSchema }),
    load: async (writer, { draft }) => ({
      id: matterIdSchema.parse(writer.newId()),
      number: await nextMatterNumber(writer.tx, requirePlan(writer, draft.plan).plan.id),
      ...(await situationOf(writer, draft)),
    }),
    transition: ({ id, number, situation }, { draft }) => raiseMatter({ ...draft, id, number }, situation),
  }),

  correct: editOf(matterRecord, {
    action: 'matter.write',
    recordedAs: 'matter.correct',
    subject: 'matter',
    input: editInput(matterIdSchema, { draft: matterDraftSchema }),
    load: loadMatter,
    transition: ({ stored, situation }, { draft }) => correctMatter(stored.value, draft, situation),
  }),

  /** The unit above answers the matter. */
  answer: editOf(matterRecord, {
    action: 'matter.write',
    recordedAs: 'matter.answer',
    subject: 'matter',
    input: editInput(matterIdSchema, { answer: matterAnswerSchema }),
    load: loadToAnswer,
    transition: ({ stored, today }, { answer }) => answerMatter(stored.value, answer, { today }),
  }),

  withdraw: editOf(matterRecord, {
    action: 'matter.write',
    recordedAs: 'matter.withdraw',
    subject: 'matter',
    input: editInput(matterIdSchema, { withdrawal: withdrawalSchema }),
    load: (writer, { id }) => loadMatter(writer, { id }),
    transition: ({ stored }, { withdrawal }) => withdrawMatter(stored.value, withdrawal),
  }),
}
