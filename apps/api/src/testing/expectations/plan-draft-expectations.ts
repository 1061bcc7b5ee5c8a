import { planDraftBegun } from '../drafts/plan-draft.ts'
import { uuidOf } from '../two-provinces.ts'
import type { Expectation } from './expected.ts'

const key = uuidOf('key of the matrix')

/** Everybody may know that plans are drafted, so others get `notAllowed`. */
const toAdopters: Expectation['signedIn'] = ({ role, place }) =>
  place === 'province' && role === 'provincialAdmin' ? 'ok' : 'notAllowed'

/** For users without a right in the whole province, no draft with this id exists. */
const toItsAdopters: Expectation['signedIn'] = (person) =>
  person.place === 'province' ? toAdopters(person) : 'notFound'

/** The rows of the authorisation matrix about drafts of plans. */
export const planDraftExpectations: Readonly<Record<string, Expectation>> = {
  'planDrafts.list': { input: () => undefined, signedIn: toAdopters },
  'planDrafts.get': { input: ({ planDraft: id }) => ({ id }), signedIn: toItsAdopters },
  'planDrafts.begin': { input: () => ({ key, ...planDraftBegun }), signedIn: toAdopters },
  'planDrafts.keep': {
    input: ({ planDraft: id }) => ({ key, id, version: 1, typed: planDraftBegun.typed }),
    signedIn: toItsAdopters,
  },
  'planDrafts.discard': { input: ({ planDraft: id }) => ({ key, id, version: 1 }), signedIn: toItsAdopters },
}
