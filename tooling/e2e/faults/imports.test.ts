import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Server, startServer } from '../server.ts'
import { type Client, createAdmin, signIn } from './client.ts'
import { clubDraft } from './drafts.ts'

const verifyScript = fileURLToPath(new URL('../../../apps/api/dist/verify.js', import.meta.url))
const rounds = 10
const people = 200

let server: Server
let client: Client

beforeAll(async () => {
  server = await startServer()
  await createAdmin(server.url, server.code)
  client = await signIn(server.url)
})
afterAll(() => server?.remove())

const middle = ['Thị', 'Thanh', 'Ngọc', 'Thu', 'Minh', 'Kim', 'Bích', 'Hồng', 'Lan', 'Mai']
const given = ['An', 'Bình', 'Cúc', 'Dung', 'Hà', 'Hoa', 'Hương', 'Lê', 'Liên', 'Loan'].flatMap((name) => [
  name,
  `${name} Anh`,
])

/** One of two hundred names, all of them different. */
function nameOf(place: number): string {
  return `${middle[place % middle.length]} ${given[Math.floor(place / middle.length)]}`
}

type Draft = { readonly club: string; readonly id: string }

/** Reads a list of two hundred people that waits to be imported into a new club. */
async function readList(round: number): Promise<Draft> {
  const { value } = await client.mutate('clubs.found', {
    key: randomUUID(),
    draft: clubDraft(`CLB ${round} nhập`),
  })
  const { id: club } = value as { id: string }
  const rows = Array.from({ length: people }, (_, place) => `Bùi ${nameOf(place)},Nữ,${1940 + (place % 40)}`)
  const answer = await fetch(`${server.url}/api/rosters?club=${club}`, {
    method: 'POST',
    headers: {
      ...{ 'idempotency-key': randomUUID(), 'x-file-name': 'list.csv' },
      ...{ origin: server.url, cookie: client.cookies },
    },
    body: new TextEncoder().encode(['Họ và tên,Giới tính,Năm sinh', ...rows].join('\n')),
  })
  const { draft } = (await answer.json()) as { draft: string }
  return { club, id: draft }
}

function commit({ id }: Draft, key: string) {
  return client.mutate('rosters.commit', { key, id, version: 1, skipRefused: false })
}

async function listed({ club }: Draft): Promise<number> {
  const { value } = await client.query('members.list', { club })
  return (value as { members: unknown[] }).members.length
}

test(`${rounds} times SIGKILL while ${people} people are imported: all of them are listed, or nobody is`, async () => {
  let written = 0
  for (let round = 0; round < rounds; round += 1) {
    const draft = await readList(round)
    const key = randomUUID()
    const committing = commit(draft, key).catch(() => null)
    // The delay differs from round to round, but is the same in each run: it ends before, within or after the
    // transaction.
    await sleep(round * 50)
    await server.kill()
    const answer = await committing
    await server.restart()

    const after = await listed(draft)
    expect([0, people]).toContain(after)
    if (answer?.status === 200) expect(after).toBe(people)
    if (after === people) written += 1
    // A screen that lost its answer asks for the receipt, which says whether the import happened. Sending the
    // import again then makes it happen just once.
    const { value } = await client.query('requests.receipt', { key })
    expect((value as { at: string | null }).at !== null).toBe(after === people)
    expect((await commit(draft, key)).status).toBe(200)
    expect(await listed(draft)).toBe(people)
  }
  await server.stop()
  const database = `file:${join(server.folder, 'lien-the-he.db')}`
  const { stdout } = spawnSync(process.execPath, [verifyScript, database, '--json'], { encoding: 'utf8' })
  expect(JSON.parse(stdout)).toMatchObject({ findings: [], tally: { clubs: rounds } })
  console.log(
    `${rounds} rounds: ${written} imports on disk at the kill, ${rounds - written} not begun or undone`,
  )
})
