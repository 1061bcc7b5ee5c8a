import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { freePort, type Server } from '../server.ts'
import { bookingOf } from './bookings.ts'
import type { Client } from './client.ts'
import { clubDraft } from './drafts.ts'
import { runOperator } from './programs.ts'

const dist = fileURLToPath(new URL('../../../apps/api/dist', import.meta.url))
const listed = 40
const writers = 4

/** The calls that the server acknowledged, and those without an answer; each with its input, by its key. */
export type Promised = {
  readonly acknowledged: Map<string, Sent>
  readonly unanswered: Map<string, Sent>
  readonly papers: Map<string, Buffer>
  startsGivenUp: number
  /** How many restores were killed after they had set a file aside. */
  restoresBegun: number
  restoresRepeated: number
}

export type Sent = { readonly procedure: string; readonly input: object }

/** The server and the programs that are killed, and what is known about them. */
export type Around = {
  readonly server: Server
  readonly client: Client
  /** The club with money in its funds. */
  readonly club: string
  readonly promised: Promised
  readonly random: (below: number) => number
  /** How long each program takes to finish on this machine, in milliseconds. */
  readonly wholeMs: Readonly<Record<Program, number>>
}

type Program = 'main' | 'backup' | 'restore'

/** The kinds of rounds: each kills once, and ends with a server that answers. */
export const killRounds: Readonly<Record<string, (around: Around) => Promise<void>>> = {
  writes: (around) =>
    killUnder(around, () => ({ procedure: 'clubs.found', input: { draft: clubDraft(randomUUID()) } })),
  bookings: (around) =>
    killUnder(around, () => {
      const { procedure, draft } = bookingOf(around.random(1000), randomUUID())
      return { procedure, input: { club: around.club, draft } }
    }),
  imports: async (around) => {
    const club = await foundClub(around)
    const id = await readList(around, club)
    const committing = send(around, {
      procedure: 'rosters.commit',
      input: { id, version: 1, skipRefused: false },
    })
    await sleep(around.random(150))
    await around.server.kill()
    await committing
    await around.server.restart()
  },
  uploads: async (around) => {
    const clubs = [await foundClub(around), await foundClub(around)]
    const sending = clubs.map((club) => sendPapers(around, club))
    await sleep(50 + around.random(300))
    await around.server.kill()
    await Promise.all(sending)
    await around.server.restart()
  },
  start: async ({ server, random, promised, wholeMs }) => {
    await server.kill()
    await killProgram('main', databaseOf(server), random(wholeMs.main), [])
    await startAgain(server, promised)
  },
  backup: async (around) => {
    const { server, random, wholeMs } = around
    const writing = sendUntil(around, sleep(wholeMs.backup))
    await killProgram('backup', databaseOf(server), random(wholeMs.backup), [])
    await writing
  },
  restore: async ({ server, random, promised, wholeMs }) => {
    await server.stop()
    const database = databaseOf(server)
    expectDone(runOperator('backup', { database }))
    const copy = newestCopy(server)
    await killProgram('restore', database, random(wholeMs.restore), [copy])
    if (readdirSync(server.folder).some((file) => file.startsWith('set-aside-'))) promised.restoresBegun += 1
    for (const file of readdirSync(server.folder).filter((each) => each.startsWith('set-aside-')))
      rmSync(join(server.folder, file), { recursive: true })
    // If it is killed between its two renames, the program leaves no database. The start reports that, and
    // running the same command again completes the restore.
    const restarted = await server.restart().catch(() => null)
    if (restarted === null) {
      promised.restoresRepeated += 1
      expectDone(runOperator('restore', { database, args: [copy] }))
      await server.restart()
    }
  },
}

/** Runs each program once to the end; later it can be killed at any moment within that time. */
export async function timePrograms(server: Server): Promise<Around['wholeMs']> {
  const database = databaseOf(server)
  const timed = async (work: () => unknown) => {
    const began = performance.now()
    await work()
    return Math.ceil(performance.now() - began)
  }
  const backup = await timed(() => expectDone(runOperator('backup', { database })))
  await server.stop()
  const restore = await timed(() =>
    expectDone(runOperator('restore', { database, args: [newestCopy(server)] })),
  )
  return { backup, restore, main: await timed(() => server.restart()) }
}

/**
 * Starts the server again, as a supervisor would do when a start gives up because a transaction took too long on a very
 * busy machine.
 */
async function startAgain(server: Server, promised: Promised): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await server.restart()
      return
    } catch (problem) {
      if (tries === 3 || !String(problem).includes('TransactionTooLong')) throw problem
      promised.startsGivenUp += 1
    }
  }
}

export function databaseOf({ folder }: Pick<Server, 'folder'>): string {
  return join(folder, 'lien-the-he.db')
}

function newestCopy({ folder }: Server): string {
  const backups = join(folder, 'backups')
  const [newest = ''] = readdirSync(backups)
    .filter((file) => file.endsWith('.db'))
    .toSorted()
    .toReversed()
  return join(backups, newest)
}

function expectDone({ status, said }: ReturnType<typeof runOperator>): void {
  if (status !== 0) throw new Error(said)
}

/** Runs one of the programs on the register and kills it after this many milliseconds. */
async function killProgram(
  program: Program,
  database: string,
  afterMs: number,
  args: readonly string[],
): Promise<void> {
  const child = spawn(process.execPath, [join(dist, `${program}.js`), ...args], {
    stdio: 'ignore',
    env: { ...process.env, DATABASE_URL: `file:${database}`, PORT: String(await freePort()) },
  })
  const ended = once(child, 'exit')
  await sleep(afterMs)
  child.kill('SIGKILL')
  await ended
}

async function killUnder(around: Around, next: () => Sent): Promise<void> {
  const gone = new AbortController()
  const writing = Array.from({ length: writers }, async () => {
    while (!gone.signal.aborted) await send(around, next())
  })
  await sleep(50 + around.random(300))
  await around.server.kill()
  gone.abort()
  await Promise.all(writing)
  await around.server.restart()
}

async function sendUntil(around: Around, over: Promise<unknown>): Promise<void> {
  let isOver = false
  const ending = over.then(() => {
    isOver = true
  })
  while (!isOver) await send(around, { procedure: 'clubs.found', input: { draft: clubDraft(randomUUID()) } })
  await ending
}

/** Sends the call with its own key, and remembers the result. */
export async function send(
  { client, promised: { acknowledged, unanswered } }: Pick<Around, 'client' | 'promised'>,
  sent: Sent,
  key: string = randomUUID(),
): Promise<unknown> {
  unanswered.set(key, sent)
  const answer = await client.mutate(sent.procedure, { key, ...sent.input }).catch(() => null)
  if (answer === null) return null
  // A server that is stopping may refuse the call; the client then sends it again later.
  if (answer.status === 200) {
    unanswered.delete(key)
    acknowledged.set(key, sent)
  } else if (answer.status !== 503) throw new Error(`${sent.procedure} was refused with ${answer.status}`)
  return answer.value
}

async function foundClub(around: Around): Promise<string> {
  const made = await send(around, { procedure: 'clubs.found', input: { draft: clubDraft(randomUUID()) } })
  return (made as { readonly id: string }).id
}

async function readList({ server, client }: Around, club: string): Promise<string> {
  const rows = Array.from({ length: listed }, (_, place) => `Bùi Thị ${letters(place)},Nữ,${1940 + place}`)
  const answer = await fetch(`${server.url}/api/rosters?club=${club}`, {
    method: 'POST',
    headers: {
      ...{ 'idempotency-key': randomUUID(), 'x-file-name': 'list.csv' },
      ...{ origin: server.url, cookie: client.cookies },
    },
    body: new TextEncoder().encode(['Họ và tên,Giới tính,Năm sinh', ...rows].join('\n')),
  })
  return ((await answer.json()) as { readonly draft: string }).draft
}

/** The number in letters, because names have no digits. */
function letters(place: number): string {
  return String(place).replaceAll(/\d/g, (digit) => 'abcdeghikl'[Number(digit)] ?? '')
}

async function sendPapers({ server, client, promised }: Around, club: string): Promise<void> {
  for (;;) {
    const sent = Buffer.from(`%PDF-1.4\n% ${randomUUID()} ${'x'.repeat(100_000)}\ntrailer<<>>\n%%EOF\n`)
    const kept = await fetch(`${server.url}/api/attachments?of=club&id=${club}`, {
      method: 'POST',
      headers: { 'idempotency-key': randomUUID(), origin: server.url, cookie: client.cookies },
      body: new Uint8Array(sent),
    })
      .then(async (said) => (said.ok ? ((await said.json()) as { readonly id: string }) : null))
      .catch(() => null)
    // The server is gone, or the club has as many papers as it may.
    if (kept === null) return
    promised.papers.set(kept.id, sent)
  }
}

/** The number of people in a list; after a kill, the club has either all of them or none. */
export const peopleListed = listed
