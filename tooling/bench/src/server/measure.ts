import { randomUUID } from 'node:crypto'
import { median } from '../side-by-side.ts'
import type { RawReads } from './raw.ts'
import { startUnderTest, type UnderTest } from './under-test.ts'

type Row = { readonly call: string; readonly cpu: number; readonly raw: number | null } & Latency
type Latency = { readonly p50: number; readonly p95: number; readonly block: number }

const dates = ['2025-11-20', '2024-12-31', '2023-06-30']

/** Starts the server on the database and measures each call by itself and beside its raw statements. */
export async function measure(path: string, { times, now }: { times: number; now: Date }): Promise<void> {
  const began = performance.now()
  const server = await startUnderTest(path, now)
  console.log(`\n× ${times}: first answer after ${Math.round(performance.now() - began)} ms`)
  try {
    const calls = await callsOf(server)
    printHead()
    print(await timed(server, 'idle', () => new Promise((done) => setTimeout(done, 20)), 10))
    const raw = await server.tell<RawReads>('rawReads')
    for (const date of dates)
      print(await timed(server, `first of ${date}`, () => calls.overview(date), 1, raw.firstOfDate))
    await warmUp(calls.nothing)
    print(await timed(server, 'healthz (limit: HTTP alone)', calls.nothing, 500))
    await warmUp(calls.me)
    print(await timed(server, 'session.me', calls.me, 300))
    const mixed = <One>(all: readonly One[]) => all[Math.floor(Math.random() * all.length)]
    const anyDate = () => mixed(dates) ?? ''
    const reads = [
      ['overview', () => calls.overview(anyDate()), raw.overview],
      ['list page', () => calls.list(anyDate()), raw.list],
      ['club page', () => calls.page(anyDate()), raw.page],
    ] as const
    for (const [name, call, beside] of reads) {
      await warmUp(call)
      print(await timed(server, name, call, 200, beside))
    }
    for (const [name, call] of reads.slice(0, 2))
      print(await timedAfter(server, `${name} after an admission`, calls.admit, call))
    for (const [name, call, beside] of reads)
      print(await timed(server, `${name}, 8 clients`, call, 400, beside, 8))
    const rawEdit = await server.tell<number>('rawEdits')
    await warmUp(calls.edit)
    print(await timed(server, 'edit, 1 client', calls.edit, 200, rawEdit))
    print(await timed(server, 'edit, 32 clients', calls.edit, 2000, rawEdit, 32))
    console.log(
      `memory ${Math.round((await server.tell<number>('memory')) / 1e6)} MB after ${dates.length} dates`,
    )
  } finally {
    await server.stop()
  }
}

async function callsOf({ client, cookies, clubs, members }: UnderTest) {
  const oneOf = <One>(all: readonly One[]): One => {
    const one = all[Math.floor(Math.random() * all.length)]
    if (one === undefined) throw new RangeError('there is nothing to choose from')
    return one
  }
  const versions = new Map(members.map(({ id, version }) => [id, version]))
  const free = members.map(({ id }) => id)
  let people = 0
  return {
    nothing: () => client.send('/healthz'),
    me: () => client.ask('session.me', oneOf(cookies)),
    overview: (asOf: string) => client.ask('plan.overview', oneOf(cookies), { plan: null, asOf }),
    list: (asOf: string) =>
      client.ask('clubs.list', oneOf(cookies), {
        ...{ asOf, unit: null, status: null, cohort: null, rule: null, standing: null, pageSize: 50 },
        search: oneOf(['', '', 'xom', 'muong', 'tan lac']),
        page: oneOf([1, 1, 2]),
      }),
    page: (asOf: string) => client.ask('clubs.get', oneOf(cookies), { id: oneOf(clubs), asOf }),
    admit: () => {
      people += 1
      const unasked = {
        sex: null,
        ethnicity: null,
        hardships: null,
        village: null,
        phone: null,
        citizenId: null,
      }
      const draft = { ...unasked, fullName: `Người Mới ${people}`, birth: '1950', joinedOn: '2025-11-19' }
      const input = { key: randomUUID(), club: oneOf(clubs), draft, anotherPerson: true }
      return client.change('members.admit', cookies[0] ?? '', input)
    },
    /** Each member is edited by one client at a time, or edits would be refused as stale. */
    edit: async () => {
      const id = free.pop()
      const member = members.find((one) => one.id === id)
      if (id === undefined || member === undefined) throw new RangeError('more clients than members')
      const { version: _, club: __, departure: ___, id: ____, ...draft } = member
      const phone = `09${String(Math.floor(Math.random() * 1e8)).padStart(8, '0')}`
      const input = {
        key: randomUUID(),
        id,
        version: versions.get(id),
        draft: { ...draft, phone },
        anotherPerson: true,
      }
      const { version } = await client.change<{ version: number }>('members.edit', cookies[0] ?? '', input)
      versions.set(id, version)
      free.unshift(id)
    },
  }
}

/** Until the code is compiled, a call costs many times what it costs afterwards. */
async function warmUp(run: () => Promise<unknown>): Promise<void> {
  for (let warm = 0; warm < 400; warm += 1) await run()
}

async function timed(
  server: UnderTest,
  call: string,
  run: () => Promise<unknown>,
  times: number,
  raw: number | null = null,
  clients = 1,
): Promise<Row> {
  const before = await server.spent()
  const each: number[] = []
  let left = times
  const began = performance.now()
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (; left > 0; ) {
        left -= 1
        const start = performance.now()
        await run()
        each.push(performance.now() - start)
      }
    }),
  )
  const wall = performance.now() - began
  const after = await server.spent()
  const label = clients > 1 ? `${call} (${Math.round((times / wall) * 1000)}/s)` : call
  const cpu = (after.cpuMs - before.cpuMs) / times
  return { call: label, cpu, raw, ...latencyOf(each), block: after.longestBlockMs }
}

/** What one call costs just after another, which is not counted. */
async function timedAfter(
  server: UnderTest,
  call: string,
  first: () => Promise<unknown>,
  run: () => Promise<unknown>,
): Promise<Row> {
  const rows: Row[] = []
  for (let round = 0; round < 15; round += 1) {
    await first()
    rows.push(await timed(server, call, run, 1))
  }
  const middle = (figure: (row: Row) => number) => median(rows.map(figure))
  const worst = Math.max(...rows.map(({ p95 }) => p95))
  return {
    call,
    raw: null,
    cpu: middle(({ cpu }) => cpu),
    p50: middle(({ p50 }) => p50),
    p95: worst,
    block: middle(({ block }) => block),
  }
}

function latencyOf(times: readonly number[]): Pick<Latency, 'p50' | 'p95'> {
  const sorted = times.toSorted((one, other) => one - other)
  return { p50: median(sorted), p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 }
}

function printHead(): void {
  const heads = ['p50 ms', 'p95 ms', 'CPU ms', 'raw CPU', 'ratio', 'longest block ms']
  console.log(`  ${'call'.padEnd(34)}${heads.map((head) => head.padStart(10)).join('')}`)
}

function print({ call, p50, p95, cpu, raw, block }: Row): void {
  const figures = [p50, p95, cpu].map((figure) => figure.toFixed(2))
  const beside = raw === null ? ['', ''] : [raw.toFixed(3), `× ${(cpu / raw).toFixed(1)}`]
  const cells = [...figures, ...beside, block.toFixed(0)].map((cell) => cell.padStart(10))
  console.log(`  ${call.padEnd(34)}${cells.join('')}`)
}
