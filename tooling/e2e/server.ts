import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const main = join(root, 'apps', 'api', 'dist', 'main.js')
const filler = join(root, 'tooling', 'demo', 'src', 'fill.ts')
/** The running servers: none must go on running when a test run ends early. */
const running = new Set<ChildProcess>()
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL')
})

/** A server that needs more milliseconds than this hangs; the number measures nothing. */
const hangsAfter = 60_000

export type StartOptions = {
  readonly env?: Readonly<Record<string, string>>
  /** Fills the empty database with the demonstration province first. */
  readonly demo?: boolean
  /** Arguments of the server itself. */
  readonly args?: readonly string[]
}

export type Server = {
  readonly url: string
  /** The folder of the database and everything beside it. It stays after `stop` and `kill`; `remove` deletes it. */
  readonly folder: string
  /** The last one-time code for the first admin that the server printed; `null`: it printed none. */
  readonly code: string | null
  readonly pid: number
  /** All output of the server so far, including its restarts. */
  readonly output: () => string
  /** Asks the server to end, waits until it has ended, and returns its exit code (`null`: ended by the signal). */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>
  /** Kills the server with SIGKILL, which lets it finish nothing. */
  readonly kill: () => Promise<void>
  /** Stops the running server, and starts it again with the same folder and port. */
  readonly restart: (env?: Readonly<Record<string, string>>) => Promise<void>
  /** Stops the server and deletes the folder. */
  readonly remove: () => Promise<void>
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

/** Starts the built server on a free port, with a database in a temporary folder; it is ready to answer. */
export async function startServer({ env = {}, demo = false, args = [] }: StartOptions = {}): Promise<Server> {
  const folder = mkdtempSync(join(tmpdir(), 'lien-the-he-'))
  const port = await freePort()
  const url = `http://localhost:${port}`
  const database = `file:${join(folder, 'lien-the-he.db')}`
  const environment = {
    ...process.env,
    NODE_ENV: 'production',
    DATABASE_URL: database,
    DATA_FOLDER: folder,
    ...env,
    PORT: String(port),
  }

  const program = createProgram(url, { args, cwd: folder, env: environment })
  const remove = async () => {
    await program.stop('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    if (demo) fillDemonstration(environment)
    await program.start()
  } catch (problem) {
    await remove()
    throw problem
  }

  return {
    url,
    folder,
    get code() {
      return codeIn(program.output())
    },
    get pid() {
      return program.pid()
    },
    output: program.output,
    stop: program.stop,
    kill: async () => {
      await program.stop('SIGKILL')
    },
    restart: async (changed) => {
      await program.stop()
      await program.start(changed)
    },
    remove,
    [Symbol.asyncDispose]: remove,
  }
}

type Surroundings = {
  readonly args: readonly string[]
  readonly cwd: string
  readonly env: NodeJS.ProcessEnv
}

function createProgram(url: string, { args, cwd, env }: Surroundings) {
  let output = ''
  let child: ChildProcess | null = null

  return {
    output: () => output,
    pid: () => child?.pid ?? 0,
    start: async (changed: Readonly<Record<string, string>> = {}) => {
      const startsAt = output.length
      const started = spawn(process.execPath, [main, ...args], {
        cwd,
        env: { ...env, ...changed },
        stdio: ['ignore', 'pipe', 'pipe'],
      })
      child = started
      running.add(started)
      started.once('exit', () => running.delete(started))
      for (const stream of [started.stdout, started.stderr]) {
        stream.setEncoding('utf8').on('data', (text: string) => {
          output += text
        })
      }
      await ready(url, started, () => output.slice(startsAt))
    },
    stop: async (signal: NodeJS.Signals = 'SIGTERM') => {
      const code = child === null ? null : await ended(child, signal)
      child = null
      return code
    },
  }
}

async function ready(url: string, server: ChildProcess, output: () => string): Promise<void> {
  const deadline = Date.now() + hangsAfter
  while (Date.now() < deadline) {
    if (hasEnded(server)) throw new Error(`the server ended with ${server.exitCode}:\n${output()}`)
    const answer = await fetch(`${url}/readyz`).catch(() => null)
    await answer?.body?.cancel()
    if (answer?.ok) return
    await sleep(50)
  }
  server.kill('SIGKILL')
  throw new Error(`the server was not ready after ${hangsAfter / 1000} s:\n${output()}`)
}

function hasEnded(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null
}

async function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (!hasEnded(server)) {
    const exit = once(server, 'exit')
    server.kill(signal)
    const lastResort = setTimeout(() => server.kill('SIGKILL'), hangsAfter)
    await exit
    clearTimeout(lastResort)
  }
  return server.exitCode
}

function fillDemonstration(env: NodeJS.ProcessEnv) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [filler], {
    cwd: root,
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the demonstration was not filled in:\n${stdout}${stderr}`)
}

/** The code that the server printed: two groups of four characters that are hard to confuse. */
function codeIn(output: string): string | null {
  return output.match(/\b[ACDEFGHJKMNPQRTUVWXY34679]{4}-[ACDEFGHJKMNPQRTUVWXY34679]{4}\b/g)?.at(-1) ?? null
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0)
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (address === null || typeof address === 'string') throw new Error('the system gave no port')
  return address.port
}
