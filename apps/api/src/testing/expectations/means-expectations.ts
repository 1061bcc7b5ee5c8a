import { budgetDraft } from '../drafts/budget-draft.ts'
import { meansDraft } from '../drafts/means-draft.ts'
import { projectIdOf } from '../projects.ts'
import { uuidOf } from '../two-provinces.ts'
import { type Expectation, officers, toDistrict } from './expected.ts'

const key = uuidOf('key of the matrix')

/** A list of what the user may see, which may be nothing. */
const toReaders: Expectation['signedIn'] = ({ role }) =>
  role === null || role === 'clubBoard' || role === 'donor' ? 'notAllowed' : 'ok'

/** The rows of the authorisation matrix about the means of the plan: money, gifts and projects (III.2–III.6, IV). */
export const meansExpectations: Readonly<Record<string, Expectation>> = {
  'means.list': { input: () => ({ plan: null, asOf: null }), signedIn: toReaders },
  'means.get': { input: ({ gift: id }) => ({ id }), signedIn: toDistrict([...officers, 'viewer']) },
  'means.history': { input: ({ gift: id }) => ({ id }), signedIn: toDistrict(officers) },
  'means.project': {
    input: () => ({ project: projectIdOf('project') }),
    signedIn: (person) => (person.place === 'project' ? 'ok' : toDistrict([...officers, 'viewer'])(person)),
  },
  'means.record': { input: () => ({ key, draft: meansDraft() }), signedIn: toDistrict(officers) },
  'means.correct': {
    input: ({ gift: id }) => ({ key, id, version: 1, draft: meansDraft({ on: '2022-02-01' }) }),
    signedIn: toDistrict(officers),
  },
  'means.withdraw': {
    input: ({ gift: id }) => ({ key, id, version: 1, withdrawal: { reason: 'Ghi nhầm' } }),
    signedIn: toDistrict(officers),
  },
  'budget.list': { input: () => ({ plan: null, asOf: null }), signedIn: toReaders },
  'budget.get': { input: ({ budgetLine: id }) => ({ id }), signedIn: toDistrict([...officers, 'viewer']) },
  'budget.history': { input: ({ budgetLine: id }) => ({ id }), signedIn: toDistrict(officers) },
  'budget.record': { input: () => ({ key, draft: budgetDraft() }), signedIn: toDistrict(officers) },
  'budget.correct': {
    input: ({ budgetLine: id }) => ({ key, id, version: 1, draft: budgetDraft({ purpose: 'training' }) }),
    signedIn: toDistrict(officers),
  },
  'budget.approve': {
    input: ({ budgetLine: id, paper }) => ({ key, id, version: 1, approval: { approvedDong: 1, paper } }),
    signedIn: toDistrict(officers),
  },
  'budget.settle': {
    input: ({ approvedLine: id }) => ({
      ...{ key, id, version: 2 },
      settlement: { spentDong: 8_000_000, spentOn: '2023-01-31' },
    }),
    signedIn: toDistrict(officers),
  },
  'budget.withdraw': {
    input: ({ budgetLine: id }) => ({ key, id, version: 1, withdrawal: { reason: 'Ghi nhầm' } }),
    signedIn: toDistrict(officers),
  },
}
