import { paperDraft } from '../drafts/paper-draft.ts'
import { uuidOf } from '../two-provinces.ts'
import { type Expectation, officers, toDistrict } from './expected.ts'

const key = uuidOf('key of the matrix')

/** A list of what the user may see, which may be nothing. */
const toReaders: Expectation['signedIn'] = ({ role }) =>
  role === null || role === 'clubBoard' || role === 'donor' ? 'notAllowed' : 'ok'

export const paperExpectations: Readonly<Record<string, Expectation>> = {
  'duties.list': { input: () => ({ plan: null, unit: null }), signedIn: toReaders },
  'papers.list': { input: () => ({ plan: null }), signedIn: toReaders },
  'papers.issuing': { input: () => ({ plan: 'hoa-binh-146' }), signedIn: toReaders },
  'papers.get': { input: ({ paper }) => ({ id: paper }), signedIn: toDistrict([...officers, 'viewer']) },
  'papers.history': { input: ({ paper }) => ({ id: paper }), signedIn: toDistrict(officers) },
  'papers.record': {
    input: () => ({ key, draft: paperDraft({ number: '2/QĐ-UBND' }) }),
    signedIn: toDistrict(officers),
  },
  'papers.correct': {
    input: ({ paper }) => ({ key, id: paper, version: 1, draft: paperDraft({ number: '3/QĐ-UBND' }) }),
    signedIn: toDistrict(officers),
  },
  'papers.prove': {
    input: ({ paper }) => ({
      ...{ key, id: paper, version: 1, obligation: 'districtCommittees.localFunds' },
      period: { kind: 'year', year: 2022 },
    }),
    signedIn: toDistrict(officers),
  },
  'papers.withdraw': {
    input: ({ paper }) => ({ key, id: paper, version: 1, withdrawal: { reason: 'Ghi nhầm' } }),
    signedIn: toDistrict(officers),
  },
}
