import {
  answerRequest,
  closeRequest,
  extendRequest,
  recordRequest,
  reopenRequest,
} from '@lienthehe/domain/privacy'
import {
  memberIdSchema,
  personRequestDraftSchema,
  personRequestIdSchema,
  requestAnswerSchema,
  requestEndSchema,
  requestExtensionSchema,
} from '@lienthehe/domain/schema'
import { changeInput } from '../requests/change.ts'
import { creationOf, editInput, editOf } from '../writes/record.ts'
import { loadAsking, loadRequest, personRequestRecord } from './request-record.ts'

/** The writes by which officers record the requests of registered people. */
export const personRequestWrites = {
  recordRequest: creationOf(personRequestRecord, {
    action: 'person.answer',
    recordedAs: 'personRequest.record',
    subject: 'member',
    input: changeInput({ member: memberIdSchema, draft: personRequestDraftSchema }),
    load: async (writer, input) => ({
      id: personRequestIdSchema.parse(writer.newId()),
      ...(await loadAsking(writer, input)),
    }),
    transition: ({ id, situation }, { draft }) => recordRequest(id, draft, situation),
  }),

  answerRequest: editOf(personRequestRecord, {
    action: 'person.answer',
    recordedAs: 'personRequest.answer',
    subject: 'personRequest',
    input: editInput(personRequestIdSchema, { answer: requestAnswerSchema }),
    load: loadRequest,
    transition: ({ stored }, { answer }, { today }) => answerRequest(stored.value, answer, today),
  }),

  extendRequest: editOf(personRequestRecord, {
    action: 'person.answer',
    recordedAs: 'personRequest.extend',
    subject: 'personRequest',
    input: editInput(personRequestIdSchema, { extension: requestExtensionSchema }),
    load: loadRequest,
    transition: ({ stored }, { extension }, { today }) => extendRequest(stored.value, extension, today),
  }),

  closeRequest: editOf(personRequestRecord, {
    action: 'person.answer',
    recordedAs: 'personRequest.close',
    subject: 'personRequest',
    input: editInput(personRequestIdSchema, { end: requestEndSchema }),
    load: loadRequest,
    transition: ({ stored }, { end }, { today }) => closeRequest(stored.value, end, today),
  }),

  reopenRequest: editOf(personRequestRecord, {
    action: 'person.answer',
    recordedAs: 'personRequest.reopen',
    subject: 'personRequest',
    input: editInput(personRequestIdSchema, {}),
    load: loadRequest,
    transition: ({ stored }) => reopenRequest(stored.value),
  }),
}
