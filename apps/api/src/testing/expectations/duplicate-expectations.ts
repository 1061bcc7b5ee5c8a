import { target } from '../people.ts'
import { memberIdOf, uuidOf } from '../two-provinces.ts'
import { type Expectation, members, toRoles } from './expected.ts'

const key = uuidOf('key of the matrix')
const pair = { key, one: memberIdOf(target, 1), other: memberIdOf(target, 3) }

/** There is a decision on this pair already, and users who may decide are told so. */
const toDecided: Expectation['signedIn'] = (person) => {
  const allowed = toRoles(members)(person)
  return allowed === 'ok' ? 'pairDecided' : allowed
}

export const duplicateExpectations: Readonly<Record<string, Expectation>> = {
  'duplicates.list': { input: () => undefined, signedIn: () => 'ok' },
  'duplicates.tellApart': { input: () => pair, signedIn: toDecided },
  'duplicates.join': {
    input: () => ({ ...pair, version: 2, departure: { on: '2025-11-01', reason: 'joinedAnotherClub' } }),
    signedIn: toDecided,
  },
  'duplicates.withdraw': {
    input: ({ ruling }) => ({ key, id: ruling, version: 1 }),
    signedIn: toRoles(members),
  },
}
