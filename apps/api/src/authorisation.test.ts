import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { contentOf } from './testing/content.ts'
import { expectations } from './testing/expectations/expectations.ts'
import { type Instance, makeFolder, openCopy } from './testing/instance.ts'
import { fillMatrix, type MatrixTarget } from './testing/matrix-target.ts'
import { callPath, describeOutcome, type Outcome, procedures } from './testing/outcome.ts'
import {
  clubsOf,
  type DonorPlace,
  donorPlaces,
  donors,
  type Person,
  people,
  target as targetClub,
  userNameOf,
} from './testing/people.ts'
import { clubOfProject, projectsIn } from './testing/projects.ts'
import { canariesIn, sizeOf, uuidOf } from './testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
let target: MatrixTarget
/** The database for all requests that must change nothing. */
let still: Instance
let copies = 0

beforeAll(async () => {
  target = await fillMatrix(template)
  still = await openCopy(template, 'still')
})
afterAll(async () => {
  await still.close()
  folder.remove()
})

/** The users of the matrix; `null` is a person who is not signed in. */
const columns: readonly (Person | null)[] = [null, ...people, ...donors]

const nameOf = (person: Person | null) => person?.userName ?? 'anonymous'

function expectedOf(path: string, person: Person | null): string {
  const row = expectations[path]
  if (row === undefined) throw new RangeError(`no expectation for ${path}`)
  return person === null || person.disabled ? (row.anonymous ?? 'notSignedIn') : row.signedIn(person)
}

/** Sends one request. A change that should succeed runs on a new copy of the database. */
async function ask(path: string, person: Person | null, input: unknown): Promise<Outcome> {
  const changes = procedures.get(path)?.type === 'mutation' && expectedOf(path, person) === 'ok'
  if (!changes) return callPath(await still.contextOf(person?.userName ?? null), path, input)
  const copy = await openCopy(template, `${++copies}`)
  try {
    return await callPath(await copy.contextOf(person?.userName ?? null), path, input)
  } finally {
    await copy.close()
  }
}

describe('the matrix of rights', () => {
  test('every procedure declares what it is about and has a row of expectations', () => {
    const undeclared = [...procedures].filter(([, { meta }]) => meta === undefined).map(([path]) => path)
    expect(undeclared).toEqual([])
    expect(Object.keys(expectations).toSorted()).toEqual([...procedures.keys()].toSorted())
  })

  test.each([...procedures.keys()])('%s answers each person as their rights say', async (path) => {
    const input = expectations[path]?.input(target)
    const before = contentOf(still)
    const answered: Record<string, string> = {}
    const leaks: Record<string, readonly string[]> = {}
    for (const person of columns) {
      const outcome = await ask(path, person, input)
      answered[nameOf(person)] = describeOutcome(outcome)
      const leaked = leaksOf(outcome.text, person)
      if (leaked.length > 0) leaks[nameOf(person)] = leaked
    }
    expect(answered).toEqual(
      Object.fromEntries(columns.map((person) => [nameOf(person), expectedOf(path, person)])),
    )
    expect(leaks).toEqual({})
    // Refused requests have changed no table.
    expect(contentOf(still)).toEqual(before)
  })
})

describe('after the units of a right have ended', () => {
  const dayAfter = new Date('2025-07-01T03:00:00Z')
  const officers = people.filter(
    ({ role, place }) => role === 'officer' && place !== null && place !== 'club',
  )

  test('an officer reads what was there, and is refused every write as somebody without that right', async () => {
    const before = contentOf(still)
    const answered: { path: string; who: string; word: string }[] = []
    // Users choose their own reminders without any right, so this change is not refused.
    for (const path of [...procedures.keys()].filter((one) => one !== 'reminders.choose'))
      for (const officer of officers) {
        const context = await still.contextOf(officer.userName, dayAfter)
        const outcome = await callPath(context, path, expectations[path]?.input(target))
        answered.push({ path, who: officer.userName, word: describeOutcome(outcome) })
      }
    // `users.readList` is sent as a change because a list is too long for an address, but it changes nothing.
    const wrote = answered.filter(
      ({ path, word }) =>
        procedures.get(path)?.type === 'mutation' && path !== 'users.readList' && word === 'ok',
    )
    expect(wrote).toEqual([])
    expect(contentOf(still)).toEqual(before)
    const answerFor = (asked: string) =>
      answered.find(({ path, who }) => path === asked && who === userNameOf('officer', 'district'))?.word
    expect(answerFor('members.list')).toBe('ok')
    expect(answerFor('members.edit')).toBe('notAllowed')
    expect(answerFor('clubs.edit')).toBe('notAllowed')
    expect(answerFor('books.repay')).toBe('notAllowed')
  })
})

describe('the borders of a scope', () => {
  test('outside the scope an id answers exactly as one that does not exist', async () => {
    const stranger = await still.contextOf(userNameOf('officer', 'nextDistrict'))
    const admin = await still.contextOf(userNameOf('provincialAdmin', 'province'))
    const nobody = { id: uuidOf('nobody'), club: uuidOf('nobody'), import: uuidOf('nobody') }
    const answers = []
    for (const [path, { input }] of Object.entries(expectations)) {
      const asked = input(target)
      if (typeof asked !== 'object' || asked === null) continue
      const missing = Object.fromEntries(Object.entries(nobody).filter(([field]) => field in asked))
      if (Object.keys(missing).length === 0 || path.startsWith('users.')) continue
      const outside = await callPath(stranger, path, asked)
      const absent = await callPath(admin, path, { ...asked, ...missing })
      answers.push({ path, word: describeOutcome(outside), same: outside.text === absent.text })
    }
    expect(answers.length).toBeGreaterThan(14)
    expect(answers.filter(({ word, same }) => word !== 'notFound' || !same)).toEqual([])
  })

  test('everybody’s list of clubs holds their own clubs with their own figures, and nothing else', async () => {
    const listed: Record<string, readonly number[]> = {}
    for (const { userName } of people) {
      const outcome = await callPath(
        await still.contextOf(userName),
        'clubs.list',
        expectations['clubs.list']?.input(target),
      )
      const { total, rows } = listSchema.parse(
        outcome.kind === 'answer' ? outcome.answer : { total: 0, rows: [] },
      )
      expect(total).toBe(rows.length)
      listed[userName] = rows.map(({ members }) => members.low).toSorted((one, other) => one - other)
    }
    // The number of members in each of the person's clubs. In the target club, one member has left, and an import has
    // added one.
    const sizes = (person: Person) => clubsOf(person).map(sizeOf)
    expect(listed).toEqual(
      Object.fromEntries(
        people.map((person) => [
          person.userName,
          person.disabled ? [] : sizes(person).toSorted((one, other) => one - other),
        ]),
      ),
    )
  })

  test('the canaries do sing: who may see them sees them', async () => {
    const board = await still.contextOf(userNameOf('clubBoard', 'club'))
    const { clubs, people: seen } = canariesIn(
      (await callPath(board, 'members.list', expectations['members.list']?.input(target))).text,
    )
    expect([...clubs, ...seen]).toEqual([targetClub])
  })
})

const listSchema = z.object({
  total: z.int(),
  rows: z.array(z.object({ members: z.object({ low: z.int() }) })),
})

function ownProjectOf(person: Person | null): DonorPlace | null {
  return donorPlaces.find((place) => place === person?.place) ?? null
}

const isOfFigures = (person: Person | null) => person?.role === 'viewer' || person?.role === 'donor'

/** The names in this text of clubs, members and projects that this reader must not learn of. */
function leaksOf(text: string, person: Person | null): readonly string[] {
  const own = ownProjectOf(person)
  const within =
    own !== null ? [clubOfProject(own)] : person === null || person.disabled ? [] : clubsOf(person)
  const { clubs, people } = canariesIn(text)
  return [
    ...[...clubs].filter((code) => !within.includes(code)),
    // Viewers and donors may see figures, but no people.
    ...[...people].filter((code) => !within.includes(code) || isOfFigures(person)),
    // Donors and people without a login must not learn of any other project.
    ...projectsIn(text).filter((name) => (person === null || own !== null) && name !== own),
  ]
}
