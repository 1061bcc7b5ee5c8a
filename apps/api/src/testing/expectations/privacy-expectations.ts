import { personRequestDraft } from '../drafts/person-request-draft.ts'
import { target } from '../people.ts'
import { memberIdOf, uuidOf } from '../two-provinces.ts'
import { type Expectation, officers, toRoles } from './expected.ts'

const signedIn = toRoles(officers)
const key = uuidOf('key of the matrix')

export const privacyExpectations: Readonly<Record<string, Expectation>> = {
  'privacy.ofMember': { input: () => ({ member: memberIdOf(target, 1) }), signedIn: toRoles(officers) },
  // The second member has left and has no post, care or loan any more, so they can be erased.
  'privacy.erase': {
    input: () => ({ key, id: memberIdOf(target, 2), version: 2, because: 'Theo đơn của người này' }),
    signedIn: toRoles(officers),
  },
  'privacy.recordRequest': {
    input: () => ({ key, member: memberIdOf(target, 1), draft: personRequestDraft }),
    signedIn,
  },
  'privacy.answerRequest': {
    input: ({ asked }) => ({ key, id: asked, version: 1, answer: { on: '2025-11-10' } }),
    signedIn,
  },
  'privacy.extendRequest': {
    input: ({ asked }) => ({
      ...{ key, id: asked, version: 1 },
      extension: { on: '2025-11-15', because: 'Hồ sơ giấy còn ở huyện' },
    }),
    signedIn,
  },
  'privacy.closeRequest': {
    input: ({ asked }) => ({
      ...{ key, id: asked, version: 1 },
      end: { on: '2025-11-19', outcome: 'done', note: null },
    }),
    signedIn,
  },
  // The request is still open, so users who may reopen requests learn that.
  'privacy.reopenRequest': {
    input: ({ asked }) => ({ key, id: asked, version: 1 }),
    signedIn: (person) => (signedIn(person) === 'ok' ? 'requestOpen' : signedIn(person)),
  },
}
