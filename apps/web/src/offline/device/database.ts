import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Enrolment } from './enrolment.ts'
import type { Sealed } from './vault.ts'

/** A stored draft: its content is encrypted, the record it belongs to is not. */
export type SealedDraft = {
  readonly key: string
  readonly owner: string
  readonly holder: string
  /** Has it arrived on the server, so that nothing of it can be lost any more? */
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

/** Uses a connection that phones close while they sleep: if it fails, it is tried again with a new one. */
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

/** The browser database in which this device keeps everything for a meeting without a network. */
export const useDatabase: Use<OfflineDatabase> = reopening(() =>
  openDB<OfflineSchema>('lien-the-he', 1, {
    upgrade: (database, _before, _after, transaction) => {
      // A browser that deletes its data also closes this connection midway; `openDB` itself reports that it could not
      // be opened.
      transaction.done.catch(() => undefined)
      database.createObjectStore('drafts', { keyPath: 'key' })
      database.createObjectStore('enrolments', { keyPath: 'owner' })
      database.createObjectStore('preparations', { keyPath: ['owner', 'club'] })
    },
  }),
)
