import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Server, startServer } from '../server.ts'
import { type Client, createAdmin, signIn } from './client.ts'
import { clubDraft, memberDraft } from './drafts.ts'

const verifyScript = fileURLToPath(new URL('../../../apps/api/dist/verify.js', import.meta.url))
const rounds = 10
const people = 30

let server: Server
let client: Client

beforeAll(async () => {
  server = await startServer()
  await createAdmin(server.url, server.code)
  client = await signIn(server.url)
})
afterAll(() => server?.remove())

type Pair = { readonly club: string; readonly into: string }

async function found(name: string): Promise<string> {
  const { value } = await client.mutate('clubs.found', { key: randomUUID(), draft: clubDraft(name) })
  return (value as { id: string }).id
}

/** Founds two clubs, the first with thirty members. */
async function foundPair(round: number): Promise<Pair> {
  const [club, into] = [await found(`CLB ${round} đi`), await found(`CLB ${round} ở lại`)]
  for (let place = 0; place < people; place += 1)
    await client.mutate('members.admit', {
      key: randomUUID(),
      club,
      draft: memberDraft(`Bùi Thị Thứ ${round} ${place}`),
      anotherPerson: true,
    })
  return { club, into }
}

function merge({ club, into }: Pair, key: string) {
  const merger = { on: '2024-05-01', reason: 'Sáp nhập xóm', into, people, inBoth: [] }
  return client.mutate('clubs.merge', { key, id: club, version: 1, merger })
}

/** Whether the first club has ended, and how many members each of the two has. */
async function stateOf({ club, into }: Pair) {
  const active = async (of: string) => {
    const { value } = await client.query('members.list', { club: of })
    const { members } = value as { members: { departure: unknown }[] }
    return members.filter(({ departure }) => departure === null).length
  }
  const { value } = await client.query('clubs.get', { id: club, asOf: null })
  return {
    status: (value as { status: string }).status,
    here: await active(club),
    there: await active(into),
  }
}

test(`${rounds} times SIGKILL during a merger of ${people} people: all of them have passed, or nobody has`, async () => {
  const whole = { status: 'merged', here: 0, there: people }
  const none = { status: 'operating', here: people, there: 0 }
  let merged = 0
  for (let round = 0; round < rounds; round += 1) {
    const pair = await foundPair(round)
    const key = randomUUID()
    const merging = merge(pair, key).catch(() => null)
    // The delay differs from round to round, but is the same in each run: it ends before, within or after the
    // transaction.
    await sleep(round * 6)
    await server.kill()
    const answer = await merging
    await server.restart()

    const state = await stateOf(pair)
    expect([whole, none]).toContainEqual(state)
    if (answer?.status === 200) expect(state).toEqual(whole)
    if (state.status === 'merged') merged += 1
    // A merger without an answer is sent again, as a browser would do: it then happens just once.
    expect((await merge(pair, key)).status).toBe(200)
    expect(await stateOf(pair)).toEqual(whole)
  }
  await server.stop()
  const database = `file:${join(server.folder, 'lien-the-he.db')}`
  const { stdout } = spawnSync(process.execPath, [verifyScript, database, '--json'], { encoding: 'utf8' })
  expect(JSON.parse(stdout)).toMatchObject({ findings: [], tally: { clubs: rounds * 2 } })
  console.log(
    `${rounds} rounds: ${merged} mergers on disk at the kill, ${rounds - merged} not begun or undone`,
  )
})
