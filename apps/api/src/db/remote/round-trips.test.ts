import { subscribe, unsubscribe } from 'node:diagnostics_channel'
import { databaseServerProgram } from '@lienthehe/database-server'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { fillTwoProvinces, makeFolder, openCopy } from '../../testing/instance.ts'
import { fillMatrix, type MatrixTarget } from '../../testing/matrix-target.ts'
import { callPath } from '../../testing/outcome.ts'
import { changesTried, inputOf, whoMay } from '../../testing/tried-changes.ts'

// On a database server each query is a round trip. Every request makes one to read its session, together with what
// other programs have adopted. This test counts the others.
const hasServer = databaseServerProgram() !== null
const ofSession = 1

/** Changes that people make every day; each must take at most four round trips. */
const everyday = [
  'clubs.found',
  'clubs.edit',
  'clubs.change',
  'members.admit',
  'members.edit',
  'members.leave',
  'members.confirm',
  'books.collectDues',
  'books.repay',
  'books.lend',
  'reports.submit',
  'reports.accept',
  'visits.plan',
  'papers.record',
  'budget.record',
]
/** `ALL_WRITES=1` measures every kind of change. */
const counted = process.env['ALL_WRITES'] === '1' ? changesTried : everyday

const folder = makeFolder()
const template = `${folder.path}/template.db`
let target: MatrixTarget

beforeAll(async () => {
  target = await fillMatrix(template)
  vi.stubEnv('TEST_DATABASE', 'server')
})
afterAll(() => {
  vi.unstubAllEnvs()
  folder.remove()
})

/** Counts the HTTP requests that are sent during `work`; in this test they all go to the database. */
async function countWays(work: () => Promise<void>): Promise<number> {
  const started = 'http.client.request.start'
  let ways = 0
  const count = () => {
    ways += 1
  }
  subscribe(started, count)
  try {
    await work()
    return ways
  } finally {
    unsubscribe(started, count)
  }
}

/** How many round trips this change takes. */
async function waysOf(path: string): Promise<number> {
  const instance = await openCopy(template, path)
  try {
    const context = await instance.contextOf(whoMay(path))
    return await countWays(async () => {
      const { kind } = await callPath(context, path, inputOf(path, target))
      expect([path, kind]).toEqual([path, 'answer'])
    })
  } finally {
    await instance.close()
  }
}

test.runIf(hasServer)(
  'a write of every day asks a database server four times at most',
  async () => {
    const ways = new Map<string, number>()
    for (const path of counted) ways.set(path, (await waysOf(path)) + ofSession)
    const rows = [...ways].sort(([, one], [, other]) => other - one)
    console.log(rows.map(([path, count]) => `${count} ${path}`).join('\n'))
    expect(everyday.filter((path) => (ways.get(path) ?? 0) > 4)).toEqual([])
    expect(counted.filter((path) => (ways.get(path) ?? 0) <= ofSession)).toEqual([])
  },
  600_000,
)

test.runIf(hasServer)('what has no answer yet is read in one way, whatever its questions', async () => {
  const file = `${folder.path}/reads.db`
  vi.stubEnv('TEST_DATABASE', '')
  await fillTwoProvinces(file)
  vi.stubEnv('TEST_DATABASE', 'server')
  const instance = await openCopy(file, 'asked')
  const { client } = instance.opened
  const ways = await countWays(async () => {
    const [one, other] = await client.batch(['select 1', 'select 2'])
    expect([one?.rows[0]?.[0], other?.rows[0]?.[0]]).toEqual([1, 2])
  })
  expect(ways).toBe(1)
  await instance.close()
})
