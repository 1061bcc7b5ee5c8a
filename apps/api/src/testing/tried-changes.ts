import { expectations } from './expectations/expectations.ts'
import { admin, type MatrixTarget } from './matrix-target.ts'
import { procedures } from './outcome.ts'
import { people } from './people.ts'

/**
 * Changes that other tests try. The first admin has tests of its own. Four write nothing: they only send a text that is
 * too long for an address. For the rest, the matrix's records do not allow success: for example, the club's funds are
 * open already.
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

/** The path of every change that can succeed with the matrix's records. */
export const changesTried: readonly string[] = [...procedures]
  .filter(([path, { type }]) => type === 'mutation' && !testedElsewhere.includes(path))
  .map(([path]) => path)

/**
 * The name of a user for whom the matrix expects success: the admin, or else somebody with the post that the change
 * needs.
 */
export function whoMay(path: string): string {
  const allowed = people.filter((person) => !person.disabled && expectations[path]?.signedIn(person) === 'ok')
  const first = allowed.find(({ userName }) => userName === admin) ?? allowed[0]
  if (first === undefined) throw new RangeError(`nobody may call ${path}`)
  return first.userName
}

/** The input that the matrix sends to this procedure. */
export function inputOf(path: string, target: MatrixTarget): unknown {
  return expectations[path]?.input(target)
}
