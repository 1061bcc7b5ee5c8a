import { closeSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import type { Database } from './db/database.ts'
import { instance } from './db/schema/index.ts'
import type { DatabaseWatch } from './scrub/watch.ts'

/** Why no requests can be accepted now, in one word; `null`: they can. */
export type Readiness = () => Promise<
  'stopping' | 'wrongDatabase' | 'databaseUnreadable' | 'diskUnwritable' | null
>

/** Anybody may ask, so the disk is touched once a second at most. */
const goodForMs = 1000
const probe = Buffer.alloc(4096)

/** Reads the database, and writes a page to the disk that holds it (`path: null`: it is on another machine). */
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
    // Any error counts as an answer to the question here; the requests that fail because of it log it.
    return false
  }
}

/** A new file each time: writing over an old one needs no room, so it succeeds on a full disk. */
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
