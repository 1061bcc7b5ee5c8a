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

/** Where statements are prepared: on the database or, while there is one, on the open transaction. */
type Workshop = SqliteRemoteDatabase<Record<string, unknown>>

const workshops = new WeakMap<object, Workshop>()

/** Returns a function that registers where the statements of a database, and of each of its transactions, are kept. */
export function keepStatementsFor<Schema extends Record<string, unknown>>(
  client: WatchedClient,
  { casing }: DrizzleConfig<Schema>,
): (on: object) => void {
  const workshop: Workshop = drizzle(
    async (text, args, method) => {
      const values = await client.valuesHere({ sql: text, args })
      return { rows: method === 'get' ? (values[0] ?? []) : values }
    },
    // Given as the second argument, the configuration would come too late for the names of columns.
    undefined,
    { ...(casing && { casing }) },
  )
  return (on) => void workshops.set(on, workshop)
}

/**
 * Statements whose SQL is built once per database: building it at each call cost more than running it. In a transaction
 * they run inside it.
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

/** A value that each run gives under this name, stored as the column stores it. */
export function given(column: Column, name: string): SQL {
  // Drizzle would hand null to the column's own encoder, which makes the text `null` of it in a column of JSON.
  const encoder = {
    mapToDriverValue: (value: unknown) => (value === null ? null : column.mapToDriverValue(value)),
  }
  return sql`${new Param(sql.placeholder(name), encoder)}`
}

type GivenRow<Row extends Table> = { [Name in keyof Row['$inferInsert']]-?: SQL }

/** All columns of a table, each given under its own name. */
export function givenRow<Row extends Table>(table: Row): GivenRow<Row> {
  const columns = Object.entries<Column>(getTableColumns(table))
  return Object.fromEntries(columns.map(([name, column]) => [name, given(column, name)])) as GivenRow<Row>
}
