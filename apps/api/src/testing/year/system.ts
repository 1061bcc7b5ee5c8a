import { setImmediate } from 'node:timers/promises'
import { readKnownOutside } from '../../audit-head/head-file.ts'
import type { RequestContext } from '../../context.ts'
import type { Database } from '../../db/database.ts'
import { StorageFull } from '../../db/errors.ts'
import { examineFile } from '../../scrub/examine.ts'
import { describeRegisterFinding, type RegisterFinding } from '../../scrub/finding.ts'
import { placeAfterCrash } from '../database-place.ts'
import { type Instance, openInstance } from '../instance.ts'
import { callPath, type Outcome } from '../outcome.ts'
import { sendRoster } from '../roster-file.ts'
import { serveInstance } from '../served.ts'

/**
 * What goes wrong in one write: nothing, the request is lost, the answer is lost, the disk is full, the clock goes
 * back, the server is killed.
 */
export type Fault = 'none' | 'requestLost' | 'answerLost' | 'diskFull' | 'clockBack' | 'crash'

export type Call = { readonly actor: string; readonly path: string; readonly input: object }

/**
 * A server with its disk, as the simulation uses it. A planted bug is a `System` around this one, or around one of its
 * parts.
 */
export type System = {
  readonly clock: { now: Date }
  /** Sends a call once; `null`: its outcome is unknown, so the caller must send it again. */
  readonly attempt: (call: Call, fault: Fault) => Promise<Outcome | null>
  /** Uploads a list for a club, and returns the id of the draft that waits to be imported. */
  readonly readList: (club: string, list: Uint8Array) => Promise<string>
  /** All findings when the whole file is examined. */
  readonly examine: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

/** The parts of the system between which a bug can be planted. */
export type Seams = {
  readonly actor: (call: Call) => string
  readonly database: (db: Database) => Database
  readonly afterWrite: (instance: Instance, writes: number) => Promise<void>
  readonly now: (now: Date) => Date
}

export const soundSeams: Seams = {
  actor: ({ actor }) => actor,
  database: (db) => db,
  afterWrite: async () => undefined,
  now: (now) => now,
}

const clockBackMs = 40_000

/** Opens a filled database file as a system. After each crash it continues with what was on disk at that moment. */
export async function openSystem(
  path: string,
  { admin, clock, seams = soundSeams }: Opening,
): Promise<System> {
  let instance = await openInstance(path, path)
  let crashes = 0
  let writes = 0

  const contextFor = async (call: Call, isFull: boolean): Promise<RequestContext> => {
    const context = await instance.contextOf(seams.actor(call))
    const db = seams.database(context.db)
    return { ...context, db: isFull ? fullDisk(db) : db }
  }
  const attempt = async (call: Call, fault: Fault): Promise<Outcome | null> => {
    if (fault === 'requestLost') return null
    instance.clock.now = seams.now(new Date(clock.now.getTime() - (fault === 'clockBack' ? clockBackMs : 0)))
    const answering = callPath(await contextFor(call, fault === 'diskFull'), call.path, call.input)
    if (fault === 'crash') {
      const left = await crash()
      await answering
      await left.close()
      return null
    }
    const outcome = await answering
    writes += 1
    await seams.afterWrite(instance, writes)
    if (fault === 'answerLost' || (fault === 'diskFull' && isFullDisk(outcome))) return null
    return outcome
  }
  /** Kills the server and starts it again with what is on disk, whatever it was doing. */
  const crash = async (): Promise<Instance> => {
    const left = instance
    // Waits a different time before each crash, so that crashes happen before, during and after the transaction.
    for (let turns = 0; turns < (crashes * 7) % 23; turns += 1) await setImmediate()
    const name = `${path}.${++crashes}`
    instance = await openInstance(placeAfterCrash(left.path, name, ['.audit-head', '.erased']), name)
    return left
  }

  return {
    clock,
    attempt,
    readList: async (club, list) => {
      instance.clock.now = clock.now
      const served = serveInstance(instance)
      const cookie = await served.signIn(admin)
      const { status, body } = await sendRoster({ served, cookie }, list, { to: `club=${club}` })
      if (status !== 200) throw new Error(`the list was refused: ${JSON.stringify(body)}`)
      return (body as { readonly draft: string }).draft
    },
    examine: async () => {
      const { findings } = await examineFile(instance.file, readKnownOutside(instance.path))
      return findings.filter(isOfTheYear).map((finding) => describeRegisterFinding(finding).en)
    },
    close: () => instance.close(),
  }
}

type Opening = {
  readonly admin: string
  readonly clock: { now: Date }
  readonly seams?: Seams
}

/** Leaves out rows without a recorded change: the two provinces were written without one. */
function isOfTheYear({ kind }: RegisterFinding): boolean {
  return kind !== 'rowUnknown'
}

/** Does the work of a transaction, then fails as if the disk were full. */
function fullDisk(db: Database): Database {
  return withTransaction(
    db,
    (transaction) => (work, config) =>
      transaction(async (tx) => {
        await work(tx)
        throw new StorageFull('planted: the disk is full')
      }, config),
  )
}

/** The database with its transactions changed by `change`. */
export function withTransaction(
  db: Database,
  change: (transaction: Database['transaction']) => Database['transaction'],
): Database {
  const transaction = change(db.transaction.bind(db))
  return new Proxy(db, {
    get: (target, name) => (name === 'transaction' ? transaction : Reflect.get(target, name, target)),
  })
}

function isFullDisk(outcome: Outcome): boolean {
  return outcome.kind === 'refusal' && outcome.refusal.reason === 'storageFull'
}
