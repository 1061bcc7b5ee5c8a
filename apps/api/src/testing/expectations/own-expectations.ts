import { uuidOf } from '../two-provinces.ts'
import type { Expectation } from './expected.ts'

const always = () => 'ok'

/** The rows of the authorisation matrix about what users ask about themselves. */
export const ownExpectations: Readonly<Record<string, Expectation>> = {
  'session.me': { input: () => undefined, signedIn: always, anonymous: 'ok' },
  'session.own': { input: () => undefined, signedIn: always },
  'reminders.own': { input: () => undefined, signedIn: always },
  'reminders.choose': {
    input: () => ({
      key: uuidOf('key of the matrix'),
      choice: { address: 'ai.do@example.org', topics: ['duties'] },
    }),
    signedIn: always,
  },
  'requests.receipt': { input: () => ({ key: uuidOf('key of the matrix') }), signedIn: always },
}
