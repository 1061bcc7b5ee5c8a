import { expectations } from './expectations/expectations.ts'
import { admin, type MatrixTarget } from './matrix-target.ts'
import { procedures } from './outcome.ts'
import { people } from './people.ts'

/**
 * The first admin has tests of its own. A file that is only viewed or judged is sent as a change, as it is too long for
 * an address. The funds of the matrix's club are open already, its month has nothing to be closed with, and its commune
 * was never divided.
 */
const testedElsewhere = [
  'setup.createAdmin',
  'plan.examine',
  'plan.judge',
  'plan.drawRoadmap',
  'users.readList',
  'books.open',
  'books.close',
  'clubs.locate',
  'books.lendAsApproved',
  'duplicates.tellApart',
  'duplicates.join',
  'homeCare.resume',
  'privacy.reopenRequest',
]

/** Every change that the matrix can make, by its path. */
export const changesTried: readonly string[] = [...procedures]
  .filter(([path, { type }]) => type === 'mutation' && !testedElsewhere.includes(path))
  .map(([path]) => path)

/** The user whom the matrix expects to succeed: the admin, or else the holder of the post that the change needs. */
export function whoMay(path: string): string {
  const allowed = people.filter((person) => !person.disabled && expectations[path]?.signedIn(person) === 'ok')
  const first = allowed.find(({ userName }) => userName === admin) ?? allowed[0]
  if (first === undefined) throw new RangeError(`nobody may call ${path}`)
  return first.userName
}

/** What the matrix sends. */
export function inputOf(path: string, target: MatrixTarget): unknown {
  return expectations[path]?.input(target)
}
