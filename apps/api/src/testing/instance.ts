import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { hoaBinh146 } from '@lienthehe/domain'
import { hoaBinhSuccessions } from '@lienthehe/domain/units/hoa-binh'
import { eq } from 'drizzle-orm'
import { readUserOf, sessionTables } from '../auth/signed-in.ts'
import { type Attestation, nothingAttested } from '../checkpoints/attestation.ts'
import { insertClubs } from '../clubs/queries.ts'
import type { RequestContext, Services } from '../context.ts'
import { type OpenedDatabase, openDatabase } from '../db/open.ts'
import { users } from '../db/schema/index.ts'
import { insertMembers } from '../members/queries.ts'
import { onThisThread } from '../office-thread/tasks.ts'
import { openServices } from '../open-services.ts'
import { seedAdopted } from '../plan/adopted.ts'
import { erasedFileOf } from '../privacy/erased-file.ts'
import { appRouter } from '../router.ts'
import { createCallerFactory } from '../trpc.ts'
import { asHeldToday } from '../users/held.ts'
import { placeOf } from './database-place.ts'
import { insertPerson, people, userIdOf } from './people.ts'
import { clubCodes, clubOf, membersOf, unitsOfBothProvinces, uuidOf } from './two-provinces.ts'

/** A database file and all services that work on it, without the network. */
export type Instance = {
  readonly services: Services
  readonly opened: OpenedDatabase
  /** The database file of the test, also when a database server uses it. */
  readonly path: string
  /** The file in which everything that was written can be read at once: the test's file, or the database server's. */
  readonly file: string
  /** The time at which everything happens until a test changes it. */
  readonly clock: { now: Date }
  /** `rightsOn`: the day on which the user's rights are looked up, see `lastDayOfUnits`. */
  readonly contextOf: (userName: string | null, rightsOn?: Date) => Promise<RequestContext>
  readonly as: (userName: string | null) => Promise<ReturnType<typeof createCaller>>
  readonly close: () => Promise<void>
}

const createCaller = createCallerFactory(appRouter)

/** The last day of the units of 2020, in which the people of the authorisation matrix have their rights. */
const lastDayOfUnits = new Date('2025-06-30T03:00:00Z')

const migrationsFolder = join(import.meta.dirname, '..', 'db', 'migrations')

/** The initial content of a new database. */
type Filling = Parameters<typeof seedAdopted>[1]

const ofTwoProvinces: Filling = {
  plans: [hoaBinh146],
  unitHistory: { units: unitsOfBothProvinces, successions: hoaBinhSuccessions },
}

/**
 * Opens the database file, and creates it if there is none. A different `seed` gives different ids when a file is
 * opened again.
 */
export async function openInstance(
  path: string,
  seed = path,
  filling: Filling = ofTwoProvinces,
  attestation: Attestation = nothingAttested,
): Promise<Instance> {
  const place = await placeOf(path)
  const opened = await openDatabase({
    url: place.url,
    migrationsFolder,
    drizzle: { casing: 'snake_case' },
    watched: sessionTables,
  })
  const { db } = opened
  const clock = { now: new Date('2025-11-20T03:00:00Z') }
  await seedAdopted(db, filling, clock.now)
  let ids = 0
  const services = await openServices(db, {
    office: onThisThread,
    erasedFile: erasedFileOf(path),
    shared: opened.sharedHistory && { history: opened.sharedHistory, onParted: replacedInTest },
    attestation,
    now: () => clock.now,
    newId: () => uuidOf(`${seed} ${++ids}`),
  })
  const contextOf = async (userName: string | null, rightsOn = lastDayOfUnits): Promise<RequestContext> => ({
    ...services,
    user:
      userName === null
        ? null
        : asHeldToday(
            { units: services.units, now: () => rightsOn },
            await readUserOf(db, { userId: userIdOf(userName), sessionId: 'test' }),
          ),
    requestId: 'test',
    address: '192.0.2.1',
  })
  return {
    services,
    opened,
    path,
    file: place.file,
    clock,
    contextOf,
    as: async (userName) => createCaller(await contextOf(userName)),
    close: async () => {
      await opened.close()
      await place.leave()
    },
  }
}

function replacedInTest(): never {
  throw new Error('Another database stands in the place of the one that was opened.')
}

/** Makes a folder for the database files of one file of tests. */
export function makeFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'lienthehe-'))
  return { path, remove: () => rmSync(path, { recursive: true }) }
}

/** Writes both provinces and all people of the authorisation matrix into a new file. */
export async function fillTwoProvinces(path: string, passwordHash = 'nobody signs in'): Promise<void> {
  const { services, close } = await openInstance(path)
  await services.db.transaction(async (tx) => {
    await insertClubs(tx, clubCodes.map(clubOf))
    await insertMembers(tx, clubCodes.flatMap(membersOf))
    for (const person of people) await insertPerson(tx, person, passwordHash, services.now())
    for (const { userName, disabled } of people)
      if (disabled)
        await tx
          .update(users)
          .set({ disabled })
          .where(eq(users.id, userIdOf(userName)))
  })
  await close()
}

/** Copies a closed file and opens the copy, so that tests do not see each other's changes. */
export async function openCopy(template: string, name: string, attestation?: Attestation): Promise<Instance> {
  const path = `${template}.${name}`
  copyFileSync(template, path)
  return openInstance(path, path, ofTwoProvinces, attestation)
}
