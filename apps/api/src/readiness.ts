import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import type { Database } from './db/database.ts'
import { instance } from './db/schema/index.ts'
import type { DatabaseWatch } from './scrub/watch.ts'

/** Says in one word why requests cannot be served now; `null`: they can be served. */
export type Readiness = () => Promise<
  'stopping' | 'wrongDatabase' | 'databaseUnreadable' | 'diskUnwritable' | null
>

/** For how long a result is used again: anybody may ask, so the disk is used at most once a second. */
const goodForMs = 1000
const probe = Buffer.alloc(4096)

/**
 * Checks by reading the database and by writing a page to its disk. `path: null`: the database is on another machine,
 * so nothing is written.
 */
export function createReadiness({
  db,
  path,
  watch,
  isStopping,
  now,
}: {
  readonly db: Database
  readonly path: string | null
  readonly watch: DatabaseWatch
  readonly isStopping: () => boolean
  readonly now: () => Date
}): Readiness {
  let goodUntilMs = 0
  return async () => {
    if (isStopping()) return 'stopping'
    if (watch.wrong() !== null) return 'wrongDatabase'
    if (now().getTime() < goodUntilMs) return null
    if (!(await canRead(db))) return 'databaseUnreadable'
    if (path !== null && !canWrite(`${path}.probe`)) return 'diskUnwritable'
    goodUntilMs = now().getTime() + goodForMs
    return null
  }
}

async function canRead(db: Database): Promise<boolean> {
  try {
    await db.select().from(instance)
    return true
  } catch {
    // Any error means "not readable". It is not logged here, because the requests that fail for the same reason log it.
    return false
  }
}

/** Can a new file be written? Overwriting an old one needs no space, so it would succeed on a full disk. */
function canWrite(file: string): boolean {
  try {
    const descriptor = openSync(file, 'w', 0o600)
    try {
      writeSync(descriptor, probe)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    return true
  } catch {
    return false
  } finally {
    rmSync(file, { force: true })
  }
}
