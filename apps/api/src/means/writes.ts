import { correctMeans, recordMeans, withdrawMeans } from '@lienthehe/domain/resources'
import { meansDraftSchema, meansIdSchema, withdrawalSchema } from '@lienthehe/domain/schema'
import { changeInput } from '../requests/change.ts'
import { creationOf, editInput, editOf } from '../writes/record.ts'
import { loadMeans, meansRecord, situationOf } from './record.ts'

export const meansWrites = {
  record: creationOf(meansRecord, {
    action: 'means.write',
    recordedAs: 'means.record',
    subject: 'unit',
    input: changeInput({ draft: meansDraftSchema }),
    load: async (writer, { draft }) => ({
      id: meansIdSchema.parse(writer.newId()),
      ...(await situationOf(writer, draft)),
    }),
    transition: ({ id, situation }, { draft }) => recordMeans({ ...draft, id }, situation),
  }),

  correct: editOf(meansRecord, {
    action: 'means.write',
    recordedAs: 'means.correct',
    subject: 'means',
    input: editInput(meansIdSchema, { draft: meansDraftSchema }),
    load: loadMeans,
    transition: ({ stored, situation }, { draft }) => correctMeans(stored.value, draft, situation),
  }),

  withdraw: editOf(meansRecord, {
    action: 'means.write',
    recordedAs: 'means.withdraw',
    subject: 'means',
    input: editInput(meansIdSchema, { withdrawal: withdrawalSchema }),
    load: (writer, { id }) => loadMeans(writer, { id }),
    transition: ({ stored, situation }, { withdrawal }) => withdrawMeans(stored.value, withdrawal, situation),
  }),
}
