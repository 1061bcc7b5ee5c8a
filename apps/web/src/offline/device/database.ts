import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Enrolment } from './enrolment.ts'
import type { Sealed } from './vault.ts'

/** A stored draft. Its content is encrypted; the other fields are not. */
export type SealedDraft = {
  readonly key: string
  readonly owner: string
  readonly holder: string
  /** Has the server received it? Then losing it on this device does no harm. */
  readonly hasArrived: boolean
  readonly sealed: Sealed
}

export type SealedPreparation = { readonly club: string; readonly owner: string; readonly sealed: Sealed }

type OfflineSchema = DBSchema & {
  readonly drafts: { readonly key: string; readonly value: SealedDraft }
  readonly enrolments: { readonly key: string; readonly value: Enrolment }
  readonly preparations: { readonly key: [owner: string, club: string]; readonly value: SealedPreparation }
}

export type OfflineDatabase = IDBPDatabase<OfflineSchema>

/**
 * Runs work with a database connection. Phones close connections while they sleep, so failed work is tried once more
 * with a new connection.
 */
export type Use<Connection> = <Value>(work: (connection: Connection) => Promise<Value>) => Promise<Value>

export function reopening<Connection>(open: () => Promise<Connection>): Use<Connection> {
  let connection: Promise<Connection> | undefined
  return async (work) => {
    connection ??= open()
    try {
      return await work(await connection)
    } catch {
      connection = open()
      return await work(await connection)
    }
  }
}

/** The browser database that stores everything this device needs for a meeting without a network. */
export const useDatabase: Use<OfflineDatabase> = reopening(() =>
  openDB<OfflineSchema>('lien-the-he', 1, {
    upgrade: (database, _before, _after, transaction) => {
      // If a browser deletes its data, this transaction fails too. The failure is ignored here, because `openDB`
      // already reports it.
      transaction.done.catch(() => undefined)
      database.createObjectStore('drafts', { keyPath: 'key' })
      database.createObjectStore('enrolments', { keyPath: 'owner' })
      database.createObjectStore('preparations', { keyPath: ['owner', 'club'] })
    },
  }),
)
