import { target } from '../people.ts'
import { clubIdOf, unitOf, uuidOf } from '../two-provinces.ts'
import { type Expectation, members, officers, toDistrict, toRoles } from './expected.ts'

const club = clubIdOf(target)
const key = uuidOf('key of the matrix')
const typed = { key, version: 1, cells: [{ sheet: '', row: 2, field: 'birth', text: '1955' }] }

export const rosterExpectations: Readonly<Record<string, Expectation>> = {
  'rosters.draft': { input: ({ draft }) => ({ id: draft }), signedIn: toRoles(members) },
  'rosters.correct': {
    input: ({ draft }) => ({ ...typed, id: draft }),
    signedIn: toRoles(members),
  },
  'rosters.answer': {
    input: ({ draft }) => ({ key, id: draft, version: 1, question: 'shortYear||B|', answer: 'yes' }),
    signedIn: toRoles(members),
  },
  'rosters.joinOn': {
    input: ({ draft }) => ({ key, id: draft, version: 1, defaultJoinedOn: '2023-01-01' }),
    signedIn: toRoles(members),
  },
  'rosters.commit': {
    input: ({ draft }) => ({ key, id: draft, version: 1, skipRefused: false }),
    signedIn: toRoles(members),
  },
  'rosters.discard': { input: ({ draft }) => ({ key, id: draft }), signedIn: toRoles(members) },
  'rosters.list': { input: () => ({ club }), signedIn: toRoles(members) },
  'rosters.undo': { input: ({ taken }) => ({ key, import: taken }), signedIn: toRoles(members) },
  'rosters.match': {
    input: ({ draft }) => ({ key, id: draft, version: 1, sheet: '', column: 'B', field: null }),
    signedIn: toRoles(members),
  },
  'rosterMemory.list': { input: () => ({ unit: unitOf('11') }), signedIn: toDistrict(members) },
  'rosterMemory.forget': {
    input: () => ({ key, unit: unitOf('11'), kind: 'heading', about: 'lien lac' }),
    signedIn: toDistrict(members),
  },
  'unitLists.draft': { input: ({ listDraft }) => ({ id: listDraft }), signedIn: toDistrict(members) },
  'unitLists.answer': {
    input: ({ listDraft }) => ({
      ...{ key, id: listDraft, version: 1 },
      question: 'termFrom|||2021-2026',
      answer: '2021-06-01',
    }),
    signedIn: toDistrict(members),
  },
  'unitLists.commit': {
    input: ({ listDraft }) => ({ key, id: listDraft, version: 1, skipRefused: true }),
    signedIn: toDistrict(officers),
  },
  'unitRosters.match': {
    input: ({ unitDraft }) => ({ key, id: unitDraft, version: 1, sheet: '', column: 'C', field: null }),
    signedIn: toDistrict(members),
  },
  'unitRosters.list': { input: () => ({ unit: unitOf('11') }), signedIn: toDistrict(members) },
  'unitRosters.draft': { input: ({ unitDraft }) => ({ id: unitDraft }), signedIn: toDistrict(members) },
  'unitRosters.part': { input: ({ unitDraft }) => ({ id: unitDraft, club }), signedIn: toDistrict(members) },
  'unitRosters.place': {
    input: ({ unitDraft }) => ({ key, id: unitDraft, version: 1, label: '', placement: 'notTaken' }),
    signedIn: toDistrict(members),
  },
  'unitRosters.answer': {
    input: ({ unitDraft }) => ({ key, id: unitDraft, version: 1, ids: ['shortYear||C|'], answer: 'yes' }),
    signedIn: toDistrict(members),
  },
  'unitRosters.correct': {
    input: ({ unitDraft }) => ({ ...typed, id: unitDraft }),
    signedIn: toDistrict(members),
  },
  'unitRosters.commit': {
    input: ({ unitDraft }) => ({ key, id: unitDraft, version: 1, skipRefused: true }),
    signedIn: toDistrict(members),
  },
  'unitRosters.discard': {
    input: ({ unitDraft }) => ({ key, id: unitDraft }),
    signedIn: toDistrict(members),
  },
}
