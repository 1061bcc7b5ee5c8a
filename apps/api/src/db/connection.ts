import type { InStatement, ResultSet, Value } from '@libsql/client'
import Database from 'libsql'
import { DatabaseMisuse, typedError } from './errors.ts'
import { type FileSeen, isSameFile, logOf, seen } from './place.ts'
import { argumentsToSql, type ColumnName, columnNames, resultSet, rowOf, valuesOf } from './result-set.ts'

const statementsMax = 500

// While SQLite itself waits for a lock, every other request is blocked. So it waits only briefly; longer waits happen
// in JavaScript.
const nativeBusyTimeoutMs = 20

const pragmas = {
  journal_mode: { set: 'WAL', reads: 'wal' },
  // With NORMAL, a power cut would lose the last writes that were already acknowledged.
  synchronous: { set: 'FULL', reads: 2 },
  foreign_keys: { set: 'ON', reads: 1 },
  // Otherwise INSERT OR REPLACE would delete rows without running the triggers that protect them.
  recursive_triggers: { set: 'ON', reads: 1 },
  trusted_schema: { set: 'OFF', reads: 0 },
  cell_size_check: { set: 'ON', reads: 1 },
  cache_size: { set: '-65536', reads: -65536 },
} as const

export type ConnectionRole = 'writer' | 'reader'

type Kept = {
  readonly statement: Database.Statement
  readonly columns: string[]
  readonly columnTypes: string[]
  readonly names: readonly ColumnName[]
  readonly isWatched: boolean
}

/**
 * One connection to a database file. It sets every PRAGMA and checks its value, and remembers its prepared statements.
 */
export class Connection {
  readonly #path: string
  readonly #role: ConnectionRole
  readonly #kept = new Map<string, Kept>()
  readonly #watched: readonly string[]
  #database: Database.Database | undefined
  #log: FileSeen
  #touchedWatched = false

  /** `watched`: the names of tables whose rows the program remembers; see `tookWatched`. */
  constructor(path: string, role: ConnectionRole, watched: readonly string[] = []) {
    this.#path = path
    this.#role = role
    this.#watched = watched
    this.#open()
  }

  /** Has any statement since the last call named a watched table, whether to read it or to change it? */
  tookWatched(): boolean {
    const touched = this.#touchedWatched
    this.#touchedWatched = false
    return touched
  }

  /** Is a transaction open? A closed database must not be asked: the binding would abort the whole process. */
  get inTransaction(): boolean {
    return this.#database?.inTransaction ?? false
  }

  get statementsKept(): number {
    return this.#kept.size
  }

  /** Is this the write-ahead log that the connection uses? A closed connection uses none and accepts any. */
  holdsLog(log: FileSeen): boolean {
    return this.#database === undefined || isSameFile(log, this.#log)
  }

  /**
   * Runs SQL without parameters and without remembering the statement. Transactions are begun and ended only with this
   * function.
   */
  exec(sql: string): void {
    if (this.#names(sql)) this.#touchedWatched = true
    try {
      this.#open().exec(sql)
    } catch (error) {
      throw typedError(error)
    }
  }

  /** Runs a statement. The result is as the official client would return it. */
  run(inStatement: InStatement): ResultSet {
    return this.#perform(inStatement, ({ statement, columns, columnTypes, names }, bound) => {
      if (columns.length === 0) {
        const { changes, lastInsertRowid } = statement.run(bound)
        return resultSet({ rowsAffected: changes, lastInsertRowid: BigInt(lastInsertRowid) })
      }
      const rows = statement.all(bound).map((raw) => rowOf(raw, names))
      return resultSet({ columns, columnTypes, rows })
    })
  }

  /** Runs a statement and returns only its rows, as lists of values. */
  values(inStatement: InStatement): Value[][] {
    return this.#perform(inStatement, ({ statement, columns }, bound) => {
      if (columns.length > 0) return statement.all(bound).map(valuesOf)
      statement.run(bound)
      return []
    })
  }

  /** To be called after the schema changed: remembered statements would return columns that no longer exist. */
  forgetStatements(): void {
    this.#kept.clear()
  }

  /**
   * Closes the connection; the next use opens a new one. Remembered statements are dropped first, because they would
   * keep the file open.
   */
  close(): void {
    this.#kept.clear()
    this.#database?.close()
    this.#database = undefined
  }

  #open(): Database.Database {
    if (this.#database !== undefined) return this.#database
    const database = new Database(this.#path, { timeout: nativeBusyTimeoutMs })
    try {
      setPragmas(database, this.#role)
      // Reading makes SQLite open the write-ahead log; in a new database nothing else has done so yet.
      database.exec('SELECT count(*) FROM sqlite_schema')
    } catch (error) {
      database.close()
      throw typedError(error)
    }
    this.#database = database
    this.#log = seen(logOf(this.#path))
    return database
  }

  #perform<T>(
    inStatement: InStatement,
    work: (kept: Kept, bound: ReturnType<typeof argumentsToSql>) => T,
  ): T {
    const { sql, args } = typeof inStatement === 'string' ? { sql: inStatement, args: [] } : inStatement
    const bound = argumentsToSql(args)
    try {
      const kept = this.#prepare(sql)
      if (kept.isWatched) this.#touchedWatched = true
      return work(kept, bound)
    } catch (error) {
      throw typedError(error)
    }
  }

  /** Does the SQL contain the name of a watched table anywhere? It may find too many statements, but never too few. */
  #names(sql: string): boolean {
    return this.#watched.some((table) => sql.includes(table))
  }

  #prepare(sql: string): Kept {
    const known = this.#kept.get(sql)
    if (known !== undefined) {
      // A Map remembers the order of insertion, so a used entry is moved to the end: the first entry is the least
      // recently used.
      this.#kept.delete(sql)
      this.#kept.set(sql, known)
      return known
    }
    const statement: Database.Statement = this.#open().prepare(sql)
    const described = statement.reader ? statement.raw(true).safeIntegers(true).columns() : []
    const columns = described.map(({ name }) => name)
    const kept = {
      statement,
      columns,
      columnTypes: described.map(({ type }) => type ?? ''),
      names: columnNames(columns),
      isWatched: this.#names(sql),
    }
    this.#kept.set(sql, kept)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > statementsMax && oldest !== undefined) this.#kept.delete(oldest)
    return kept
  }
}

function setPragmas(database: Database.Database, role: ConnectionRole): void {
  const wanted = {
    ...pragmas,
    query_only: role === 'reader' ? { set: 'ON', reads: 1 } : { set: 'OFF', reads: 0 },
  }
  for (const [name, { set, reads }] of Object.entries(wanted)) {
    database.exec(`PRAGMA ${name}=${set}`)
    const read = pragmaOf(database, name)
    if (read !== reads) throw new DatabaseMisuse(`PRAGMA ${name} is ${read} although ${set} was set.`)
  }
}

function pragmaOf(database: Database.Database, name: string): unknown {
  const [row] = database.prepare(`PRAGMA ${name}`).raw(true).all([])
  return Array.isArray(row) ? row[0] : undefined
}
