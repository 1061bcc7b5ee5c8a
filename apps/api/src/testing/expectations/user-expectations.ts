import { coversTarget, type Person, target, userIdOf, userNameOf } from '../people.ts'
import { clubIdOf, uuidOf } from '../two-provinces.ts'
import { type Expectation, officers } from './expected.ts'

/** Only admins learn whether a user exists, and only in their own units. */
const toAdmins: Expectation['signedIn'] = (person) => {
  if (person.role !== 'provincialAdmin') return 'notAllowed'
  return coversTarget(person) ? 'ok' : 'notFound'
}

/** A handover concerns two accounts: an admin of one club has no right to the account of its neighbour. */
const toAdminsOfBoth: Expectation['signedIn'] = (person) =>
  person.role === 'provincialAdmin' && person.place === 'club' ? 'notFound' : toAdmins(person)

/** The people who may open accounts anywhere. */
const toWhoOpens: Expectation['signedIn'] = (person) => (opensAccounts(person) ? 'ok' : 'notAllowed')

/** The account of a board is opened by a user with rights above its club. */
const toOpeners: Expectation['signedIn'] = (person) => {
  if (!opensAccounts(person)) return 'notAllowed'
  return coversTarget(person) ? 'ok' : 'notFound'
}

function opensAccounts({ role }: Person): boolean {
  return role !== null && officers.includes(role)
}

const key = uuidOf('key of the matrix')
const user = userIdOf(userNameOf('clubBoard', 'club'))
const nextBoard = userIdOf(userNameOf('clubBoard', 'nextClub'))
const grant = { role: 'clubBoard', scope: { kind: 'club', club: clubIdOf(target) } }
const grants = [grant]
const password = 'lúa chín đầy đồng 27'

/** The rows of the authorisation matrix about accounts and their rights. */
export const userExpectations: Readonly<Record<string, Expectation>> = {
  'users.list': {
    input: () => undefined,
    signedIn: toWhoOpens,
  },
  'users.create': {
    input: () => ({ key, userName: 'another', fullName: 'Người khác', password, grants }),
    signedIn: toAdmins,
  },
  'users.setGrants': { input: () => ({ key, id: user, version: 1, grants }), signedIn: toAdmins },
  'users.setDisabled': { input: () => ({ key, id: user, version: 1, disabled: true }), signedIn: toAdmins },
  'users.setPassword': { input: () => ({ key, id: user, version: 1, password }), signedIn: toAdmins },
  'users.rename': {
    input: () => ({ key, id: user, version: 1, userName: 'another', fullName: 'Người khác' }),
    signedIn: toAdmins,
  },
  'users.endSecondStep': { input: () => ({ key, id: user, version: 1 }), signedIn: toAdmins },
  'users.handOver': {
    input: () => ({ key, id: user, version: 1, successor: { id: nextBoard, version: 1 } }),
    signedIn: toAdminsOfBoth,
  },
  'users.readList': { input: () => ({ text: 'Người Mới\tCán bộ\tCao Sơn' }), signedIn: toWhoOpens },
  'users.openList': {
    input: () => ({ key, accounts: [{ userName: 'another', fullName: 'Người khác', grant, password }] }),
    signedIn: toOpeners,
  },
}
