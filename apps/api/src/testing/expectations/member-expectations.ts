import { target } from '../people.ts'
import { clubIdOf, memberIdOf, membersOf, uuidOf } from '../two-provinces.ts'
import { type Expectation, members, toRoles } from './expected.ts'

const key = uuidOf('key of the matrix')
const club = clubIdOf(target)
const member = memberIdOf(target, 1)
const formerMember = memberIdOf(target, 2)
const [first] = membersOf(target)
if (first === undefined) throw new RangeError('the target has no members')
const { id: ___, club: ____, departure: _____, ...memberDraft } = first

export const memberExpectations: Readonly<Record<string, Expectation>> = {
  'members.list': { input: () => ({ club }), signedIn: toRoles(members) },
  'members.admit': {
    input: () => ({
      key,
      club,
      draft: { ...memberDraft, fullName: 'Người zm1111 mới', citizenId: null },
      anotherPerson: false,
    }),
    signedIn: toRoles(members),
  },
  'members.edit': {
    input: () => ({
      key,
      id: member,
      version: 1,
      draft: { ...memberDraft, village: null },
      anotherPerson: false,
    }),
    signedIn: toRoles(members),
  },
  'members.editTogether': {
    input: () => ({
      ...{ key, club, members: [{ id: member, version: 1 }] },
      change: { kind: 'village', village: 'Xóm zm1111 mới' },
    }),
    signedIn: toRoles(members),
  },
  'members.takeBack': {
    input: ({ edited }) => ({ key, club, entry: { group: edited } }),
    signedIn: toRoles(members),
  },
  'members.unconfirmed': { input: () => ({ club }), signedIn: toRoles(members) },
  'members.confirm': { input: () => ({ key, club, members: [member] }), signedIn: toRoles(members) },
  'members.unconfirm': {
    input: ({ confirmed }) => ({ key, id: confirmed, version: 1 }),
    signedIn: toRoles(members),
  },
  'members.leave': {
    input: () => ({ key, id: member, version: 1, departure: { on: '2025-11-01', reason: 'movedAway' } }),
    signedIn: toRoles(members),
  },
  'members.restore': { input: () => ({ key, id: formerMember, version: 2 }), signedIn: toRoles(members) },
}
