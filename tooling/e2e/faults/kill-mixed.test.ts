import { randomUUID } from 'node:crypto'
import { createClient } from '@libsql/client'
import { funds } from '@lienthehe/domain/funds'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Server, startServer } from '../server.ts'
import { capitalOf, regulation } from './bookings.ts'
import { createAdmin, signIn } from './client.ts'
import { clubDraft } from './drafts.ts'
import {
  type Around,
  databaseOf,
  killRounds,
  type Promised,
  peopleListed,
  send,
  timePrograms,
} from './kill-rounds.ts'
import { runOperator } from './programs.ts'
import { seeded } from './tamperings.ts'

// A short part of the long run:
// KILLS=300 pnpm --filter @lienthehe/e2e exec vitest run faults/kill-mixed.test.ts
// KILL_AT=backup,restore leaves out the other kinds.
const only = process.env['KILL_AT']?.split(',')
const kinds = Object.entries(killRounds).filter(([kind]) => only?.includes(kind) ?? true)
const kills = Number(process.env['KILLS'] ?? kinds.length)
const random = seeded(20_201_009)
const promised: Promised = {
  ...{ acknowledged: new Map(), unanswered: new Map(), papers: new Map() },
  ...{ startsGivenUp: 0, restoresBegun: 0, restoresRepeated: 0 },
}

let server: Server
let around: Around

beforeAll(async () => {
  server = await startServer()
  await createAdmin(server.url, server.code)
  const client = await signIn(server.url)
  const draft = clubDraft('CLB sổ quỹ')
  const { value } = await client.mutate('clubs.found', { key: randomUUID(), draft })
  const { id: club } = value as { readonly id: string }
  const setUp = { server, client, club, promised, random }
  await send(setUp, { procedure: 'books.adoptRegulation', input: { club, regulation } })
  for (const fund of funds)
    await send(setUp, { procedure: 'books.contribute', input: { club, draft: capitalOf(fund) } })
  around = { ...setUp, wholeMs: await timePrograms(server) }
})
afterAll(() => server?.remove())

/** How many rows of the file have each text; read while no server runs. */
async function timesIn(sql: string): Promise<ReadonlyMap<string, number>> {
  const database = createClient({ url: `file:${databaseOf(server)}` })
  const { rows } = await database.execute(sql)
  database.close()
  return new Map(rows.map((row) => [String(row[0]), Number(row[1])]))
}

/** The text by which a call can be found in the register: the name of its club, or the text of its booking. */
function markOf({ draft }: { readonly draft?: Readonly<Record<string, unknown>> }): string | null {
  const mark = draft?.['name'] ?? draft?.['giver'] ?? draft?.['purpose'] ?? draft?.['reason']
  return typeof mark === 'string' ? mark : null
}

test(`${kills} kills at writes, imports, bookings, uploads, start, backup and restore: nothing lost, nothing doubled`, async () => {
  const killed = new Map<string, number>()
  for (let round = 0; round < kills; round += 1) {
    const [kind, kill] = kinds[round % kinds.length] ?? ['', async () => undefined]
    // A session lasts one working day at most, and is not in a restored copy that is older than it.
    around = { ...around, client: await signIn(server.url) }
    await kill(around)
    killed.set(kind, (killed.get(kind) ?? 0) + 1)
  }
  const client = await signIn(server.url)
  const again = [...promised.unanswered]
  for (const [key, sent] of again) await send({ client, promised }, sent, key)
  const papersLost: string[] = []
  for (const [id, bytes] of promised.papers) {
    const answer = await fetch(`${server.url}/api/attachments/${id}`, { headers: { cookie: client.cookies } })
    if (!Buffer.from(await answer.arrayBuffer()).equals(bytes)) papersLost.push(id)
  }
  await server.stop()

  const found = await timesIn('select name, count(*) from clubs group by name')
  const booked = await timesIn(
    "select coalesce(step->>'$.transaction.giver', step->>'$.transaction.purpose', step->>'$.transaction.reason') as mark, count(*) from book_steps group by mark",
  )
  const marks = [...promised.acknowledged.values()].flatMap(({ procedure, input }) => {
    const mark = markOf(input)
    return mark === null
      ? []
      : [{ mark, times: (procedure === 'clubs.found' ? found : booked).get(mark) ?? 0 }]
  })
  const lists = await timesIn(
    'select club, count(*) from members where club in (select club from roster_imports) group by club',
  )
  const kept = {
    lost: marks.filter(({ times }) => times === 0).length + papersLost.length,
    doubled: marks.filter(({ times }) => times > 1).length,
    brokenLists: [...lists.values()].filter((people) => people !== peopleListed).length,
  }
  const { startsGivenUp, restoresBegun, restoresRepeated, acknowledged, papers } = promised
  console.log(
    `${kills} kills ${JSON.stringify(Object.fromEntries(killed))}: ${acknowledged.size} changes and ${papers.size} papers acknowledged, ${again.length} unanswered and sent again, ${lists.size} lists; ${JSON.stringify({ ...kept, startsGivenUp, restoresBegun, restoresRepeated })}`,
  )
  expect(kept).toEqual({ lost: 0, doubled: 0, brokenLists: 0 })
  expect(promised.unanswered.size).toBe(0)
  const { status, said } = runOperator('verify', { database: databaseOf(server) })
  expect(status, said).toBe(0)
}, 3_600_000)
