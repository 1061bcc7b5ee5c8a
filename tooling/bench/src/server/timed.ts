import { median } from '../side-by-side.ts'
import type { UnderTest } from './under-test.ts'

/** The cost of one kind of call, in milliseconds; `raw` is the CPU time of its prepared statements alone. */
export type Row = { readonly call: string; readonly cpu: number; readonly raw: number | null } & Latency
type Latency = { readonly p50: number; readonly p95: number; readonly block: number; readonly turn: number }

/**
 * Runs a call until its code is compiled. Compiling counts as the server's CPU time: after 400 requests, even a bare
 * server of Node takes six times as much for one as after 1,000.
 */
export async function warmUp(run: () => Promise<unknown>): Promise<void> {
  for (let warm = 0; warm < 1500; warm += 1) await run()
}

export async function timed(
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
  return { call: label, cpu, raw, ...latencyOf(each), block: after.longestBlockMs, turn: after.longestTurnMs }
}

/** The cost of one call just after another call; the other call is not counted. */
export async function timedAfter(
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
    turn: middle(({ turn }) => turn),
  }
}

/** The memory of the process after garbage collection, including Node itself, which reads our TypeScript. */
export async function printMemory(server: UnderTest, when: string): Promise<void> {
  console.log(`  memory ${Math.round((await server.tell<number>('memory')) / 1e6)} MB ${when}`)
}

function latencyOf(times: readonly number[]): Pick<Latency, 'p50' | 'p95'> {
  const sorted = times.toSorted((one, other) => one - other)
  return { p50: median(sorted), p95: sorted[Math.floor(sorted.length * 0.95)] ?? 0 }
}

export function printHead(): void {
  const heads = ['p50 ms', 'p95 ms', 'CPU ms', 'raw CPU', 'ratio', 'block ms', 'of it CPU']
  console.log(`  ${'call'.padEnd(34)}${heads.map((head) => head.padStart(10)).join('')}`)
}

export function print({ call, p50, p95, cpu, raw, block, turn }: Row): void {
  const figures = [p50, p95, cpu].map((figure) => figure.toFixed(2))
  const beside = raw === null ? ['', ''] : [raw.toFixed(3), `× ${(cpu / raw).toFixed(1)}`]
  const cells = [...figures, ...beside, block.toFixed(0), turn.toFixed(0)].map((cell) => cell.padStart(10))
  console.log(`  ${call.padEnd(34)}${cells.join('')}`)
}
