import { matterAnswer, matterDraft } from '../drafts/matter-draft.ts'
import { uuidOf } from '../two-provinces.ts'
import { type Expectation, officers, toDistrict } from './expected.ts'

const key = uuidOf('key of the matrix')

/** A list of what the user may see, which may be nothing. */
const toReaders: Expectation['signedIn'] = ({ role }) =>
  role === null || role === 'clubBoard' || role === 'donor' ? 'notAllowed' : 'ok'

/** The province answers a district's matters; the district cannot answer itself. */
const toProvinceAbove: Expectation['signedIn'] = (person) =>
  person.place === 'province' ? toDistrict(officers)(person) : 'notFound'

/** The rows of the authorisation matrix about matters that came up and proposals (V.4.e). */
export const matterExpectations: Readonly<Record<string, Expectation>> = {
  'matters.list': { input: () => ({ plan: null }), signedIn: toReaders },
  'matters.history': { input: ({ matter: id }) => ({ id }), signedIn: toDistrict(officers) },
  'matters.raise': { input: () => ({ key, draft: matterDraft() }), signedIn: toDistrict(officers) },
  'matters.correct': {
    input: ({ matter: id }) => ({ key, id, version: 1, draft: matterDraft({ says: 'Cầu treo hỏng' }) }),
    signedIn: toDistrict(officers),
  },
  'matters.answer': {
    input: ({ matter: id }) => ({ key, id, version: 1, answer: matterAnswer }),
    signedIn: toProvinceAbove,
  },
  'matters.withdraw': {
    input: ({ matter: id }) => ({ key, id, version: 1, withdrawal: { reason: 'Ghi nhầm' } }),
    signedIn: toDistrict(officers),
  },
}
