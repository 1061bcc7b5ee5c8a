import { argued, notHere, type Point, short, shown } from './point.ts'

const auth = 'apps/api/src/auth'
const signIn = `${auth}/sign-in.test.ts`
const limits = `${auth}/login-limits.test.ts`
const second = 'apps/api/src/second-step/second-step.test.ts'
const matrix = ['apps/api/src/authorisation.test.ts', 'every procedure declares what it is about'] as const
const outside = ['apps/api/src/authorisation.test.ts', 'outside the scope an id answers exactly'] as const
const noOauth = ['10.1.1', '10.1.2', '10.2.1', '10.2.2', ...countTo('10.3', 4), ...countTo('10.4', 11)]

function countTo(section: string, last: number): readonly string[] {
  return Array.from({ length: last }, (_, place) => `${section}.${place + 1}`)
}

/** The requirements of chapters 6 to 10. */
export const signInToTokens: readonly Point[] = [
  argued(
    '6.1.1',
    'How guessing is slowed is written down',
    '“Signing in” in `apps/api/README.md`, `auth/login-limits.ts`; an admin’s new password lifts a wait.',
  ),
  argued('6.1.2', 'Words of this place are listed', '`auth/password-strength.ts` beside the traded lists.'),
  argued('6.1.3', 'Ways in are listed', 'One: user name and password, with a code where it was turned on.'),
  shown('6.2.1', 'Twelve characters', [`${auth}/password-strength.test.ts`, 'twelve characters at least']),
  shown('6.2.2', 'One changes one’s own', [signIn, 'when the password is changed']),
  shown('6.2.3', 'and is asked for the old one', [signIn, 'which asks for the old one']),
  shown('6.2.4', 'Common ones are refused', [
    `${auth}/password-strength.test.ts`,
    'a password that is tried first',
  ]),
  shown('6.2.5', 'Any characters', [`${auth}/password-strength.test.ts`, 'a password that will do']),
  shown('6.2.6', 'Masked, and shown on demand', [
    'tooling/e2e/tests/login.spec.ts',
    'may look at the password',
  ]),
  argued('6.2.7', 'Paste and password managers', 'Plain fields with `autocomplete`; nothing hinders them.'),
  argued('6.2.8', 'As it was typed', 'Argon2 gets the text; only the estimate folds a copy of it.'),
  shown('6.2.9', 'Long ones are taken', [`${auth}/password-strength.test.ts`, '128 at most']),
  argued('6.2.10', 'None expires', 'Nothing asks for another.'),
  shown('6.2.11', 'Words of this place do not make one strong', [
    `${auth}/password-strength.test.ts`,
    'a password that is tried first',
  ]),
  short(
    '6.2.12',
    'Known leaks are refused',
    'The traded list of common ones and an estimate of 10,000 million guesses; no set of leaked passwords.',
  ),
  shown(
    '6.3.1',
    'Guessing is slowed',
    [limits, 'guessing stays slow'],
    [limits, 'a stranger locks nobody out'],
  ),
  shown('6.3.2', 'No account that everybody knows', [
    'apps/api/src/requests/change.test.ts',
    'the first admin',
  ]),
  short(
    '6.3.3',
    'Two factors',
    'A code beside the password for whoever turns it on; `REQUIRE_SECOND_STEP=1` demands it of admins and officers, never of boards of clubs.',
  ),
  shown('6.3.4', 'No other way in', ['apps/api/src/security.test.ts', 'of the login library']),
  shown(
    '6.4.1',
    'First passwords are chance, and expire',
    ['apps/api/src/auth/sign-in.test.ts', 'works for fourteen days, and afterwards is told to be too late'],
    ['packages/domain/src/access/one-time-password.test.ts', 'so that all signs have the same chance'],
  ),
  argued('6.4.2', 'No secret questions', 'None.'),
  shown(
    '6.4.3',
    'A reset leaves the second factor',
    [signIn, 'ends with users.'],
    [second, 'once an admin has stopped the asking'],
  ),
  short(
    '6.4.4',
    'Who lost a factor is looked at as at first',
    'An admin stops the asking; how they know the person is theirs to see, and is on record.',
  ),
  shown('6.5.1', 'Each code once', [second, 'takes each code once'], [second, 'takes a recovery code']),
  shown('6.5.2', 'Recovery codes are hashed slowly', [
    second,
    'keeps recovery codes as slow to guess as passwords',
  ]),
  argued('6.5.3', 'Codes are true chance', '`node:crypto`.'),
  argued('6.5.4', 'Twenty bits at least', '49 of a recovery code, 20 of six digits.'),
  short(
    '6.5.5',
    'A code lives for 30 seconds',
    'One step earlier and later is taken as well, as clocks of telephones differ; each code once.',
  ),
  ...notHere(['6.6.1', '6.6.2', '6.6.3'], 'Codes by telephone or mail', 'None.'),
  ...notHere(countTo('6.8', 4), 'Identity providers', 'None.'),
  argued(
    '7.1.1',
    'How long a session lasts is written down',
    'Eight hours idle, seven days at most (`auth/auth.ts`): a working day, and a week of one who works daily.',
  ),
  argued(
    '7.1.2',
    'How many at once is written down',
    'As many as somebody opens; each is listed and ended under “Tài khoản”.',
  ),
  ...notHere(['7.1.3', '7.6.1', '7.6.2'], 'Sessions across systems', 'There is one system.'),
  shown('7.2.1', 'The server judges a session', [
    signIn,
    'of a user who was disabled in the database itself',
  ]),
  argued('7.2.2', 'No fixed keys', 'A token is made at each login.'),
  argued('7.2.3', 'Nobody guesses a token', '32 characters of chance, signed.'),
  shown('7.2.4', 'A new one at each login', [
    second,
    'ends the sessions that were begun with the password alone',
  ]),
  shown('7.3.1', 'Idle sessions end', [signIn, 'when it was not used for eight hours']),
  shown('7.3.2', 'All sessions end', [signIn, 'ends after seven days']),
  shown('7.4.1', 'Ended is ended', [signIn, 'ends when its user signs out']),
  shown('7.4.2', 'Disabling ends them', [signIn, 'ends with users.']),
  shown('7.4.3', 'So does another password', [signIn, 'ends everywhere else']),
  shown('7.4.4', 'Signing out is in sight', [
    'tooling/e2e/tests/login.spec.ts',
    'signing out leads to the login',
  ]),
  shown('7.4.5', 'Admins end them', [signIn, 'ends with users.']),
  shown(
    '7.5.1',
    'How one signs in is changed with the password',
    [signIn, 'without one, no password can be changed'],
    [second, 'asks for the password'],
  ),
  short(
    '7.5.2',
    'Sessions are listed, and ended with a factor',
    'Listed and ended, without asking for the password again: whoever sees a stranger in the list is to end that at once, and nobody gains by ending.',
  ),
  argued('8.1.1', 'Who may what is written down', '`packages/domain/src/access`; the matrix is its table.'),
  argued('8.1.2', 'For fields as well', 'The same: viewers see sums, phones and citizen ids are masked.'),
  shown('8.2.1', 'Functions by right', matrix),
  shown('8.2.2', 'Records by right', outside),
  shown('8.2.3', 'Fields by right', ['apps/api/src/authorisation.test.ts', 'the canaries do sing']),
  shown('8.3.1', 'On the server', matrix),
  shown('8.4.1', 'Provinces do not touch', ['apps/api/src/authorisation.test.ts', 'the borders of a scope']),
  ...notHere(
    [...countTo('9.1', 3), ...countTo('9.2', 4)],
    'Tokens that speak for themselves',
    'Sessions are looked up.',
  ),
  ...notHere(
    [...noOauth, ...countTo('10.5', 5), '10.6.1', '10.6.2', ...countTo('10.7', 3)],
    'OAuth',
    'None.',
  ),
]
