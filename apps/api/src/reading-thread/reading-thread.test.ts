import { afterEach, beforeEach, expect, test } from 'vitest'
import { viewings } from '../db/schema/index.ts'
import { everyAddress } from '../testing/every-address.ts'
import { everyQuestion } from '../testing/every-question.ts'
import { knownOfNothing } from '../testing/known.ts'
import { admin } from '../testing/matrix-target.ts'
import { nextPlan } from '../testing/next-plan.ts'
import { userNameOf } from '../testing/people.ts'
import { serveInstance } from '../testing/served.ts'
import { servedCopyForEachTest } from '../testing/served-copy.ts'
import { clubIdOf, clubOf, unitOf, uuidOf } from '../testing/two-provinces.ts'
import { createReadingAnswers } from './answers.ts'
import { createReadingThread, type ReadingThread } from './reading-thread.ts'

const copy = servedCopyForEachTest()
let thread: ReadingThread
beforeEach(() => {
  const { services, path } = copy().instance
  const workerUrl = new URL('./worker.ts', import.meta.url)
  thread = createReadingThread({ workerUrl, path, services, log: () => undefined })
})
afterEach(() => thread.stop())

const known = {
  ...knownOfNothing,
  club: clubIdOf('1111'),
  neighbour: clubIdOf('1121'),
  commune: unitOf('111'),
}
const questions = Object.entries(everyQuestion).flatMap(([procedure, inputsOf]) =>
  inputsOf(known).map((input) => urlOf(procedure, input)),
)
const exported = Object.values(everyAddress)
  .flatMap((addressesAt) => addressesAt(known))
  .filter((url) => url.startsWith('/api/exports/'))

function urlOf(procedure: string, input: unknown): string {
  return `/api/trpc/${procedure}${input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`}`
}

async function ask(url: string) {
  const answer = await thread.answer(url, await copy().instance.contextOf(admin))
  return { ...answer, text: textOf(answer) }
}

function textOf({ body }: { readonly body: Uint8Array }): string {
  return new TextDecoder().decode(body)
}

test.each([admin, userNameOf('officer', 'commune')])(
  'it says on every question of %s what the thread that answers requests says',
  async (userName) => {
    const context = await copy().instance.contextOf(userName)
    const here = createReadingAnswers({ ...context, follow: null })
    for (const url of questions) {
      const there = await thread.answer(url, context)
      const { status, body } = await here({ ...context, url, now: context.now().toISOString() })
      expect({ url, status: there.status, text: textOf(there) }).toEqual({
        url,
        status,
        text: textOf({ body }),
      })
    }
  },
)

test('it writes the same files under the same names', async () => {
  const { served, cookie } = copy()
  for (const url of exported) {
    const here = await served.get(url, { cookie })
    const there = await ask(url)
    const name = here.headers.get('content-disposition')
    expect([url, there.status, there.headers['content-disposition'] ?? null]).toEqual([
      url,
      here.status,
      name,
    ])
  }
})

test('it never says what was before: a club that was renamed and a plan that was adopted are in its next answer', async () => {
  const named = async () => (await ask(urlOf('clubs.get', { id: known.club, asOf: null }))).text
  const listed = async () => (await ask(urlOf('plan.list', undefined))).text
  expect([await named(), await listed()].join()).not.toMatch(/CLB đổi tên|next-plan/)
  const { clubs, plan } = await copy().instance.as(admin)
  const { id: _, events: __, liesIn: ___, ...stored } = clubOf('1111')
  const draft = { ...stored, name: 'CLB đổi tên' }
  await clubs.edit({ key: uuidOf('edit'), id: known.club, version: 1, draft })
  const paper = { number: null, issuedOn: '2025-11-10' }
  await plan.adopt({ key: uuidOf('adopt'), text: JSON.stringify(nextPlan), validFrom: null, paper })
  expect(await named()).toContain('CLB đổi tên')
  expect(await listed()).toContain('next-plan')
})

test('who saw people through it is on record', async () => {
  const { db, viewings: log } = copy().instance.services
  await ask(urlOf('members.list', { club: known.club }))
  await log.flush()
  expect(await db.select().from(viewings)).toMatchObject([{ club: known.club, what: 'members' }])
})

test('whoever is not signed in is refused without it, and asks it nothing', async () => {
  const asked: string[] = []
  const reading: ReadingThread = {
    answer: async (url) => {
      asked.push(url)
      const headers = { 'content-type': 'application/json', 'retry-after': '2', vary: 'accept' }
      return { status: 503, headers, body: new TextEncoder().encode('{}') }
    },
    stop: async () => undefined,
  }
  const served = serveInstance(copy().instance, { reading })
  const duties = urlOf('duties.list', { plan: null, unit: null })
  expect((await served.get(duties)).status).toBe(401)
  expect((await served.get('/api/exports/budget')).status).toBe(401)
  expect(asked).toEqual([])
  const cookie = await served.signIn(admin)
  const { status, headers } = await served.get(duties, { cookie })
  expect([status, headers.get('content-type'), headers.get('retry-after')]).toEqual([
    ...[503, 'application/json', '2'],
  ])
  await served.get('/api/exports/budget', { cookie })
  await served.get(urlOf('plan.list', undefined), { cookie })
  expect(asked).toEqual([duties, '/api/exports/budget'])
})
