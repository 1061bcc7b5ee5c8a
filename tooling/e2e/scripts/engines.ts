import { randomUUID } from 'node:crypto'
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { databaseServerProgram, startDatabaseServer } from '@lienthehe/database-server'
import { type Client, createAdmin, signIn } from '../faults/client.ts'
import { clubDraft } from '../faults/drafts.ts'
import { startOnServer } from '../faults/on-server.ts'
import { type Server, startServer } from '../server.ts'

// Compares the places where a database can be: a file, a server, three programs on one server, and a replica.
// All have the same demonstration and user, and get the same calls in turn. Only ratios are worth quoting,
// because client and servers share the machine.
// pnpm --filter @lienthehe/e2e run engines [seconds for each call]
const secondsOfEach = Number(process.argv[2] ?? 2)
const clientsAtOnce = 8

type Place = { readonly name: string; readonly clients: readonly Client[] }
type Call = { readonly name: string; readonly run: (client: Client) => Promise<number> }

if (databaseServerProgram() === null) {
  console.log('not run: there is no libSQL server for this machine')
  process.exit(0)
}
const folder = mkdtempSync(join(tmpdir(), 'lien-the-he-engines-'))
const ending: (() => Promise<unknown>)[] = []
try {
  const places = await openPlaces(await fillFile())
  const club = await firstClub(places)
  await measure(places, callsOn(club))
} finally {
  for (const end of ending.reverse()) await end()
  rmSync(folder, { recursive: true, force: true })
}

/** A database file with the demonstration and an admin, closed. */
async function fillFile(): Promise<string> {
  const server = await startServer({ demo: true })
  await createAdmin(server.url, server.code)
  await server.stop()
  const file = join(folder, 'filled.db')
  copyFileSync(join(server.folder, 'lien-the-he.db'), file)
  await server.remove()
  return file
}

async function openPlaces(file: string): Promise<readonly Place[]> {
  const own = join(folder, 'own.db')
  copyFileSync(file, own)
  const onFile = await startServer({ env: { DATABASE_URL: `file:${own}` } })
  ending.push(onFile.remove)
  const one = await startDatabaseServer({ folder: join(folder, 'one'), from: file })
  const three = await startDatabaseServer({ folder: join(folder, 'three'), from: file })
  const replica = await startDatabaseServer({ folder: join(folder, 'replica'), primary: one.replicationUrl })
  ending.push(one.stop, three.stop, replica.stop)
  await untilFollowing(replica.url)
  return [
    { name: 'a file', clients: await signedIn([onFile]) },
    { name: 'one server', clients: await signedIn(await started([one.url])) },
    {
      name: 'three programs on a server',
      clients: await signedIn(await started([three.url, three.url, three.url])),
    },
    { name: 'a replica of the one', clients: await signedIn(await started([replica.url])) },
  ]
}

/** Waits until a replica has the primary's data; it starts to copy when it gets a request. */
async function untilFollowing(url: string): Promise<void> {
  const body = JSON.stringify({
    requests: [{ type: 'execute', stmt: { sql: 'select count(*) from audit' } }],
  })
  for (let tries = 0; tries < 200; tries += 1) {
    const answer = await fetch(`${url}/v2/pipeline`, { method: 'POST', body })
    if (!(await answer.text()).includes('"error"')) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('the replica follows nobody')
}

async function started(urls: readonly string[]): Promise<readonly Server[]> {
  const programs = await Promise.all(urls.map(startOnServer))
  for (const program of programs) ending.push(program.remove)
  return programs
}

function signedIn(programs: readonly Server[]): Promise<readonly Client[]> {
  return Promise.all(programs.map(({ url }) => signIn(url)))
}

async function firstClub([place]: readonly Place[]): Promise<string> {
  const client = place?.clients[0]
  if (client === undefined) throw new Error('nobody is signed in')
  const everything = { unit: null, status: null, cohort: null, rule: null, standing: null, search: '' }
  const { value } = await client.query('clubs.list', {
    ...everything,
    asOf: null,
    page: 1,
    pageSize: 1,
  })
  const { rows } = value as { readonly rows: readonly { readonly id: string }[] }
  const [first] = rows
  if (first === undefined) throw new Error('the demonstration has no clubs')
  return first.id
}

function callsOn(id: string): readonly Call[] {
  const everything = { unit: null, status: null, cohort: null, rule: null, standing: null, search: '' }
  const asked = (procedure: string, input: unknown): Call => ({
    name: procedure,
    run: async (client) => (await client.query(procedure, input)).status,
  })
  return [
    asked('session.me', undefined),
    asked('plan.overview', { plan: null, asOf: null }),
    asked('clubs.list', { ...everything, asOf: null, page: 1, pageSize: 50 }),
    asked('clubs.get', { id, asOf: null }),
    asked('members.list', { club: id }),
    {
      name: 'clubs.found',
      run: async (client) => {
        const key = randomUUID()
        return (await client.mutate('clubs.found', { key, draft: clubDraft(key) })).status
      },
    },
  ]
}

/** Measures each call at each place in turn, with one client and with eight. */
async function measure(places: readonly Place[], calls: readonly Call[]): Promise<void> {
  console.log(`| call | ${places.map(({ name }) => name).join(' | ')} |`)
  console.log(`|---|${places.map(() => '---').join('|')}|`)
  for (const call of calls)
    for (const atOnce of [1, clientsAtOnce]) {
      const cells: string[] = []
      for (const place of places) {
        await timesOf(call, place, { atOnce, ms: 300 })
        const { times, refused } = await timesOf(call, place, { atOnce, ms: secondsOfEach * 1000 })
        const at = (share: number) => (times[Math.floor((times.length - 1) * share)] ?? 0).toFixed(1)
        const second = Math.round(times.length / secondsOfEach)
        cells.push(`${at(0.5)} · ${at(0.95)} ms, ${second}/s${refused > 0 ? `, ${refused} refused` : ''}`)
      }
      console.log(`| ${call.name}, ${atOnce} at once | ${cells.join(' | ')} |`)
    }
}

async function timesOf(
  { name, run }: Call,
  { clients }: Place,
  { atOnce, ms }: { readonly atOnce: number; readonly ms: number },
): Promise<{ readonly times: readonly number[]; readonly refused: number }> {
  const times: number[] = []
  let refused = 0
  const until = performance.now() + ms
  const ask = async (number: number) => {
    const client = clients[number % clients.length]
    while (client !== undefined && performance.now() < until) {
      const begun = performance.now()
      const status = await run(client)
      if (status === 200) times.push(performance.now() - begun)
      else if (status === 503) refused += 1
      else throw new Error(`${name} was answered ${status}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, (_, number) => ask(number)))
  return { times: times.toSorted((one, other) => one - other), refused }
}
