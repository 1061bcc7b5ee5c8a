import {
  type Column,
  type DrizzleConfig,
  getTableColumns,
  Param,
  type SQL,
  sql,
  type Table,
} from 'drizzle-orm'
import { drizzle, type SqliteRemoteDatabase } from 'drizzle-orm/sqlite-proxy'
import type { Readable } from './database.ts'
import { DatabaseMisuse } from './errors.ts'
import type { WatchedClient } from './watched-client.ts'

/** The Drizzle object that prepares statements for a database; inside a transaction they run in it. */
type Workshop = SqliteRemoteDatabase<Record<string, unknown>>

const workshops = new WeakMap<object, Workshop>()

/**
 * Returns a function to be called with the database and with each of its transactions. After that, `keepStatements`
 * works on them.
 */
export function keepStatementsFor<Schema extends Record<string, unknown>>(
  client: WatchedClient,
  { casing }: DrizzleConfig<Schema>,
): (on: object) => void {
  const workshop: Workshop = drizzle(
    async (text, args, method) => {
      const values = await client.valuesHere({ sql: text, args })
      return { rows: method === 'get' ? (values[0] ?? []) : values }
    },
    // The configuration must be the third argument: as the second, it would be read too late for the names of columns.
    undefined,
    { ...(casing && { casing }) },
  )
  return (on) => void workshops.set(on, workshop)
}

/**
 * Statements whose SQL is built only once per database, because building it took longer than running it. On a
 * transaction, they run in that transaction.
 */
export function keepStatements<Statements>(
  build: (db: Workshop) => Statements,
): (on: Readable) => Statements {
  const built = new WeakMap<Workshop, Statements>()
  return (on) => {
    const workshop = workshops.get(on)
    if (workshop === undefined)
      throw new DatabaseMisuse('Kept statements run on a database or in its transaction, not in a savepoint.')
    const known = built.get(workshop)
    if (known !== undefined) return known
    const statements = build(workshop)
    built.set(workshop, statements)
    return statements
  }
}

/**
 * A placeholder for a value that is passed under this name at each run. The value is encoded as the column requires.
 */
export function given(column: Column, name: string): SQL {
  // Drizzle would pass null to the column's encoder, which in a JSON column would turn it into the text `null`.
  const encoder = {
    mapToDriverValue: (value: unknown) => (value === null ? null : column.mapToDriverValue(value)),
  }
  return sql`${new Param(sql.placeholder(name), encoder)}`
}

type GivenRow<Row extends Table> = { [Name in keyof Row['$inferInsert']]-?: SQL }

/** Placeholders for all columns of a table, each under the name of its column. */
export function givenRow<Row extends Table>(table: Row): GivenRow<Row> {
  const columns = Object.entries<Column>(getTableColumns(table))
  return Object.fromEntries(columns.map(([name, column]) => [name, given(column, name)])) as GivenRow<Row>
}
