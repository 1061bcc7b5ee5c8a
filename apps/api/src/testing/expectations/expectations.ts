import { boardTermDraft } from '../drafts/board-term-draft.ts'
import { unitPlanDraft } from '../drafts/unit-plan-draft.ts'
import { nextPlan, nextUnits } from '../next-plan.ts'
import { target } from '../people.ts'
import { clubIdOf, clubOf, sizeOf, unitOf, uuidOf } from '../two-provinces.ts'
import { attachmentExpectations } from './attachment-expectations.ts'
import { bookExpectations } from './book-expectations.ts'
import { duplicateExpectations } from './duplicate-expectations.ts'
import { all, type Expectation, members, officers, toDistrict, toRoles } from './expected.ts'
import { homeCareExpectations } from './home-care-expectations.ts'
import { matterExpectations } from './matter-expectations.ts'
import { meansExpectations } from './means-expectations.ts'
import { memberExpectations } from './member-expectations.ts'
import { ownExpectations } from './own-expectations.ts'
import { paperExpectations } from './paper-expectations.ts'
import { planDraftExpectations } from './plan-draft-expectations.ts'
import { privacyExpectations } from './privacy-expectations.ts'
import { reportExpectations } from './report-expectations.ts'
import { reviewExpectations } from './review-expectations.ts'
import { rosterExpectations } from './roster-expectations.ts'
import { subgroupExpectations } from './subgroup-expectations.ts'
import { userExpectations } from './user-expectations.ts'
import { visitExpectations } from './visit-expectations.ts'

/**
 * A new club belongs to a commune. A user with rights in a single club has none in its commune, so they cannot found
 * another.
 */
const toFounders: Expectation['signedIn'] = (person) =>
  person.place === 'club' ? 'notFound' : toRoles(officers)(person)

/** A merger also concerns the neighbouring club, in which a user with rights in a single club has none. */
const toBothClubs: Expectation['signedIn'] = (person) =>
  person.place === 'club' && person.role !== null && officers.includes(person.role)
    ? 'notFound'
    : toRoles(officers)(person)

const toProvince: Expectation['signedIn'] = ({ role, place }) =>
  place === 'province' && role !== 'clubBoard' ? 'ok' : 'notAllowed'

const toAdoptingAdmins: Expectation['signedIn'] = ({ role, place }) =>
  place === 'province' && role === 'provincialAdmin' ? 'ok' : 'notAllowed'

/** What concerns the whole province is out of reach for a user with rights only below it. */
const toProvinceWriters: Expectation['signedIn'] = (person) =>
  person.place === 'province' ? toRoles(officers)(person) : 'notFound'

/** Only the province's admins decide what is published. For users without a right in the province it does not exist. */
const toReleasingAdmins: Expectation['signedIn'] = (person) => {
  if (person.place !== 'province') return 'notFound'
  return person.role === 'provincialAdmin' ? 'ok' : 'notAllowed'
}

/** A list of the units that the user may see, which may be none. */
const toUnitPlanReaders: Expectation['signedIn'] = ({ role }) =>
  role === null || role === 'clubBoard' || role === 'donor' ? 'notAllowed' : 'ok'

const always = () => 'ok'

const key = uuidOf('key of the matrix')
const club = clubIdOf(target)
const { id: _, events: __, liesIn: ______, ...clubDraft } = clubOf(target)
const password = 'lúa chín đầy đồng 27'

export const expectations: Readonly<Record<string, Expectation>> = {
  ...attachmentExpectations,
  ...bookExpectations,
  ...paperExpectations,
  ...privacyExpectations,
  ...meansExpectations,
  ...matterExpectations,
  'boards.get': { input: () => ({ club, asOf: null }), signedIn: toRoles(all) },
  'boards.choices': { input: () => ({ club }), signedIn: toRoles(officers) },
  'boards.elect': {
    input: () => ({ key, club, draft: { ...boardTermDraft, post: 'treasurer' }, end: null }),
    signedIn: toRoles(officers),
  },
  'boards.endTerm': {
    input: ({ boardTerm }) => ({
      key,
      id: boardTerm,
      version: 1,
      end: { on: '2025-11-01', reason: 'resigned' },
    }),
    signedIn: toRoles(officers),
  },
  'boards.correct': {
    input: ({ boardTerm }) => ({
      key,
      id: boardTerm,
      version: 1,
      draft: boardTermDraft,
      end: null,
      because: null,
    }),
    signedIn: toRoles(officers),
  },
  'clubs.list': {
    input: () => ({
      asOf: null,
      search: '',
      unit: null,
      status: null,
      cohort: null,
      rule: null,
      standing: null,
      page: 1,
      pageSize: 200,
    }),
    signedIn: always,
  },
  'clubs.get': { input: () => ({ id: club, asOf: null }), signedIn: toRoles(all) },
  'clubs.found': {
    input: () => ({ key, draft: { ...clubDraft, name: 'CLB mới', commune: unitOf('111') } }),
    signedIn: toFounders,
  },
  'clubs.edit': {
    input: () => ({ key, id: club, version: 1, draft: { ...clubDraft, village: 'Xóm khác' } }),
    signedIn: toRoles(officers),
  },
  'clubs.change': {
    input: () => ({
      key,
      id: club,
      version: 1,
      event: { on: '2025-11-01', change: 'suspended', reason: 'Lũ' },
    }),
    signedIn: toRoles(officers),
  },
  // The commune of the target was never divided, so users who may answer learn that there is no question.
  'clubs.locate': {
    input: () => ({ key, id: club, version: 1, unit: unitOf('112') }),
    signedIn: (person) => {
      const allowed = toRoles(officers)(person)
      return allowed === 'ok' ? 'invalidInput' : allowed
    },
  },
  'clubs.receivers': { input: () => ({ id: club }), signedIn: toRoles(officers) },
  'clubs.mergerMembers': {
    input: () => ({ id: club, into: clubIdOf('1112') }),
    signedIn: toBothClubs,
  },
  'clubs.merge': {
    input: () => ({
      key,
      id: club,
      version: 1,
      merger: {
        on: '2025-11-20',
        into: clubIdOf('1112'),
        reason: 'Sáp nhập xóm',
        people: sizeOf(target),
        inBoth: [],
      },
    }),
    signedIn: toBothClubs,
  },
  'clubs.historyParts': { input: () => ({ id: club, seq: 1 }), signedIn: toRoles(members) },
  'clubs.life': { input: () => ({ id: club, asOf: null }), signedIn: toRoles(members) },
  'clubs.history': { input: () => ({ id: club }), signedIn: toRoles(members) },
  ...duplicateExpectations,
  ...homeCareExpectations,
  ...subgroupExpectations,
  ...memberExpectations,
  ...planDraftExpectations,
  'plan.adopt': {
    input: () => ({
      ...{ key, text: JSON.stringify(nextPlan), validFrom: null },
      paper: { number: null, issuedOn: '2025-11-10' },
    }),
    signedIn: toAdoptingAdmins,
  },
  'plan.adoptUnits': { input: () => ({ key, text: JSON.stringify(nextUnits) }), signedIn: toAdoptingAdmins },
  'plan.clauses': { input: () => ({ plan: null, asOf: null }), signedIn: toProvince },
  'plan.courses': { input: () => ({ plan: null, asOf: null }), signedIn: toProvince },
  'plan.coverage': { input: () => ({ plan: null, asOf: null }), signedIn: toProvince },
  'plan.examine': {
    input: () => ({ text: JSON.stringify(nextPlan), validFrom: null }),
    signedIn: toAdoptingAdmins,
  },
  'plan.drawRoadmap': {
    input: () => ({ text: JSON.stringify(nextPlan), validFrom: null }),
    signedIn: toAdoptingAdmins,
  },
  'plan.findings': { input: () => ({ plan: 'hoa-binh-146' }), signedIn: toAdoptingAdmins },
  'plan.judge': {
    input: () => ({ text: JSON.stringify({ plan: nextPlan, units: nextUnits, cases: [] }) }),
    signedIn: toAdoptingAdmins,
  },
  'plan.indicators': { input: () => ({ plan: null, asOf: null }), signedIn: toProvince },
  'plan.lastFullYear': { input: () => ({ plan: null, asOf: null }), signedIn: toProvince },
  'plan.list': { input: () => undefined, signedIn: always },
  'plan.overview': { input: () => ({ plan: null, asOf: null }), signedIn: toProvince },
  'releases.list': { input: () => ({ plan: 'hoa-binh-146' }), signedIn: toProvinceWriters },
  'releases.preview': { input: () => ({ plan: 'hoa-binh-146' }), signedIn: toReleasingAdmins },
  'releases.publish': {
    input: ({ seen }) => ({ key, plan: 'hoa-binh-146', seen, correction: { reason: 'Cộng nhầm' } }),
    signedIn: toReleasingAdmins,
  },
  'releases.setMonthly': {
    input: () => ({ key, plan: 'hoa-binh-146', day: 5 }),
    signedIn: toReleasingAdmins,
  },
  'releases.withdraw': {
    input: ({ release }) => ({ key, number: release, withdrawal: { reason: 'Cộng nhầm' } }),
    signedIn: toReleasingAdmins,
  },
  ...reportExpectations,
  ...reviewExpectations,
  ...rosterExpectations,
  ...ownExpectations,
  'setup.status': { input: () => undefined, signedIn: always, anonymous: 'ok' },
  'setup.createAdmin': {
    input: () => ({ key, code: 'AAAA-AAAA', userName: 'another', fullName: 'Người khác', password }),
    signedIn: () => 'setupDone',
    anonymous: 'setupDone',
  },
  'unitPlans.list': { input: () => ({ plan: null }), signedIn: toUnitPlanReaders },
  'unitPlans.editor': {
    input: () => ({ plan: null, unit: unitOf('11') }),
    signedIn: toDistrict([...officers, 'viewer']),
  },
  'unitPlans.history': {
    input: () => ({ plan: null, unit: unitOf('11') }),
    signedIn: toDistrict(officers),
  },
  'unitPlans.record': {
    input: () => ({ key, draft: unitPlanDraft({ number: '86/KH-UBND' }) }),
    signedIn: toDistrict(officers),
  },
  'unitPlans.correct': {
    input: ({ unitPlan }) => ({
      key,
      id: unitPlan,
      version: 1,
      draft: unitPlanDraft({ number: '87/KH-UBND' }),
    }),
    signedIn: toDistrict(officers),
  },
  'unitPlans.withdraw': {
    input: ({ unitPlan }) => ({ key, id: unitPlan, version: 1, withdrawal: { reason: 'Ghi nhầm' } }),
    signedIn: toDistrict(officers),
  },
  'unitPlans.completeList': {
    input: () => ({ key, plan: 'hoa-binh-146', areAllRecorded: true, version: 0 }),
    signedIn: toProvinceWriters,
  },
  ...userExpectations,
  ...visitExpectations,
  'waiting.list': { input: () => undefined, signedIn: always },
}
