import { homeCareDraft } from '../drafts/home-care-draft.ts'
import { target } from '../people.ts'
import { clubIdOf, uuidOf } from '../two-provinces.ts'
import { type Expectation, members, toRoles } from './expected.ts'

const key = uuidOf('key of the matrix')
const club = clubIdOf(target)
const signedIn = toRoles(members)

export const homeCareExpectations: Readonly<Record<string, Expectation>> = {
  'homeCare.list': { input: () => ({ club, asOf: null }), signedIn },
  'homeCare.begin': { input: () => ({ key, club, draft: homeCareDraft }), signedIn },
  'homeCare.change': {
    input: ({ homeCare }) => ({ key, id: homeCare, version: 1, draft: homeCareDraft }),
    signedIn,
  },
  'homeCare.end': {
    input: ({ homeCare }) => ({
      ...{ key, id: homeCare, version: 1 },
      end: { on: '2025-11-01', reason: 'recovered' },
    }),
    signedIn,
  },
  // The care has not ended, so users who may undo an end learn that there is none.
  'homeCare.resume': {
    input: ({ homeCare }) => ({ key, id: homeCare, version: 1 }),
    signedIn: (person) => (signedIn(person) === 'ok' ? 'careGoesOn' : signedIn(person)),
  },
}
