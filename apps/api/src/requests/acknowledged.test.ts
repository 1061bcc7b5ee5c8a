import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, fsyncSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeFolder, openCopy } from '../testing/instance.ts'
import { fillMatrix, type MatrixTarget } from '../testing/matrix-target.ts'
import { callPath } from '../testing/outcome.ts'
import { changesTried, inputOf, whoMay } from '../testing/tried-changes.ts'

// This test takes the place of a power cut: killing the process would lose nothing, even if no write waited for the
// disk. It reads the order of this process's system calls: the log is on disk before a request is answered.
const hasTracer = spawnSync('strace', ['-V']).status === 0
const folder = makeFolder()
const template = `${folder.path}/template.db`
const calls = join(folder.path, 'calls')
let target: MatrixTarget
let tracer: ChildProcess | null = null
let isTraced = false

beforeAll(async () => {
  target = await fillMatrix(template)
  if (!hasTracer) return
  const tracing = spawn(
    'strace',
    ['-f', '-y', '-e', 'trace=fsync,fdatasync', '-o', calls, '-p', String(process.pid)],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  let said = ''
  tracing.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text
  })
  while (!said.includes('attached') && tracing.exitCode === null) await sleep(20)
  isTraced = tracing.exitCode === null
  tracer = tracing
})
afterAll(async () => {
  if (tracer?.exitCode === null) {
    tracer.kill('SIGINT')
    await once(tracer, 'exit')
  }
  folder.remove()
})

/** Makes a system call that the tracer sees and nothing else makes, to mark a moment in the trace. */
function mark(name: string): string {
  const path = join(folder.path, name)
  const file = openSync(path, 'w')
  fsyncSync(file)
  closeSync(file)
  return path
}

test('every kind of write is on disk before it is answered', async (context) => {
  // In CI, a missing tracer is a failure. A system that does not let a process be traced is not.
  if (process.env['CI'] === undefined || hasTracer) context.skip(!isTraced, 'no process may be followed here')
  expect(hasTracer, 'strace is installed').toBe(true)
  const marks: {
    readonly path: string
    readonly database: string
    readonly from: string
    readonly to: string
  }[] = []
  for (const [place, path] of changesTried.entries()) {
    const instance = await openCopy(template, `fsync-${place}`)
    const asking = await instance.contextOf(whoMay(path))
    const from = mark(`before-${place}`)
    const outcome = await callPath(asking, path, inputOf(path, target))
    const to = mark(`after-${place}`)
    expect([path, outcome.kind]).toEqual([path, 'answer'])
    marks.push({ path, database: instance.path, from, to })
    await instance.close()
  }
  await sleep(200)
  const lines = readFileSync(calls, 'utf8').split('\n')
  const at = (file: string) => lines.findIndex((line) => line.includes(`<${file}>`))
  const unsynced = marks.filter(({ database, from, to }) => {
    const between = lines.slice(at(from), at(to))
    return !between.some((line) => line.includes(`<${database}-wal>`))
  })
  expect(unsynced.map(({ path }) => path)).toEqual([])
  console.log(`${marks.length} kinds of write, each on disk before its answer`)
}, 300_000)
