import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fetchPacked, type KeptAnswer, paths } from './public/answers.ts'
import { askSteadily, type Load } from './public/load.ts'
import { bundleChild } from './server/bundle.ts'
import { fillManyTimes } from './server/grow.ts'
import { startUnderTest } from './server/under-test.ts'

// Measures the public answers of the demonstration, which includes a release, in turn with a server that only
// sends the same bytes: 500 requests a second to each.
const now = new Date('2025-11-20T03:00:00Z')
const rate = { perSecond: 500, seconds: 10 }
const rounds = 3
const folder = mkdtempSync(join(tmpdir(), 'lienthehe-bench-'))

type Side = { readonly name: string; readonly load: Load; readonly cpuMs: () => Promise<number> }

try {
  const path = join(folder, 'x1.db')
  await fillManyTimes(path, 1, now)
  const server = await startUnderTest(path, { now, bundle: await bundleChild() })
  await server.tell('look away')
  const kept: Record<string, KeptAnswer> = {}
  for (const one of paths) kept[one] = await fetchPacked(server.port, one)
  const files = join(folder, 'answers.json')
  writeFileSync(files, JSON.stringify(kept))
  const etags = new Map(Object.entries(kept).map(([one, { headers }]) => [one, headers['etag'] ?? '']))
  const bytes = await startStatic(files)
  const sides: readonly Side[] = [
    {
      name: 'our server',
      load: { port: server.port, etags },
      cpuMs: async () => (await server.spent()).cpuMs,
    },
    { name: 'the bytes alone', load: { port: bytes.port, etags }, cpuMs: bytes.cpuMs },
  ]
  const spent = new Map<string, { cpuMs: number; times: number[] }>()
  for (const { load } of sides) await askSteadily(load, paths, { perSecond: 500, seconds: 3 })
  for (let round = 0; round < rounds; round += 1)
    for (const { name, load, cpuMs } of sides) {
      const before = await cpuMs()
      const times = await askSteadily(load, paths, rate)
      const known = spent.get(name) ?? { cpuMs: 0, times: [] }
      spent.set(name, {
        cpuMs: known.cpuMs + (await cpuMs()) - before,
        times: [...known.times, ...times],
      })
    }
  print(spent)
  bytes.stop()
  await server.stop()
} finally {
  rmSync(folder, { recursive: true })
}

async function startStatic(files: string) {
  const child = fork(join(import.meta.dirname, 'public', 'static-child.ts'), [files])
  const waiting = new Map<number, (cpuMs: number) => void>()
  let asked = 0
  const port = await new Promise<number>((ready) =>
    child.on('message', (said: { ready?: { port: number }; id?: number; answer?: { cpuMs: number } }) => {
      if (said.ready !== undefined) ready(said.ready.port)
      else if (said.answer !== undefined) waiting.get(said.id ?? -1)?.(said.answer.cpuMs)
    }),
  )
  return {
    port,
    cpuMs: () =>
      new Promise<number>((answered) => {
        asked += 1
        waiting.set(asked, answered)
        child.send({ id: asked })
      }),
    stop: () => child.disconnect(),
  }
}

function print(spent: ReadonlyMap<string, { readonly cpuMs: number; readonly times: readonly number[] }>) {
  for (const [name, { cpuMs, times }] of spent) {
    const sorted = times.toSorted((one, other) => one - other)
    const at = (part: number) => (sorted[Math.floor(sorted.length * part)] ?? 0).toFixed(2)
    const each = (cpuMs / times.length).toFixed(3)
    console.log(
      `${name.padEnd(16)} p50 ${at(0.5)} · p95 ${at(0.95)} · p99 ${at(0.99)} ms, CPU ${each} ms a request`,
    )
  }
  const [ours = 0, bytes = 1] = [...spent.values()].map(({ cpuMs, times }) => cpuMs / times.length)
  console.log(`CPU: × ${(ours / bytes).toFixed(2)} of the bytes alone`)
}
