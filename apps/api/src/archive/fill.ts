import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Connection } from '../db/connection.ts'
import { type ArchiveManifest, tableFile } from './manifest.ts'
import { archiveUnusable } from './refusals.ts'

type Value = string | number | null

/** Puts the rows of an archive into a database that has its tables and no rows: all of them, or none. */
export async function fillFrom(folder: string, { tables }: ArchiveManifest, path: string): Promise<void> {
  const connection = new Connection(path, 'writer')
  try {
    // The tables are filled one after the other, so references are only checked once all rows are inserted.
    connection.exec('PRAGMA foreign_keys=OFF')
    connection.exec('BEGIN IMMEDIATE')
    for (const table of tables) await fillTable(connection, folder, table)
    const [orphan] = connection.run('PRAGMA foreign_key_check').rows
    if (orphan !== undefined) throw archiveUnusable(tableFile(String(orphan[0])), 'doesNotFit')
    connection.exec('COMMIT')
  } finally {
    if (connection.inTransaction) connection.exec('ROLLBACK')
    connection.close()
  }
}

async function fillTable(
  connection: Connection,
  folder: string,
  { name, columns, rows }: ArchiveManifest['tables'][number],
): Promise<void> {
  const file = tableFile(name)
  // Column names in the SQL come from this program's own table; those of the archive are only compared with them.
  const own = connection
    .run(`SELECT name FROM pragma_table_info('${name}')`)
    .rows.map((row) => String(row[0]))
  if (JSON.stringify(own) !== JSON.stringify(columns)) throw archiveUnusable(file, 'anotherForm')
  const sql = `INSERT INTO ${name} (${own.map((column) => `"${column}"`).join(', ')}) VALUES (${own.map(() => '?').join(', ')})`
  let read = 0
  const lines = createInterface({
    input: createReadStream(join(folder, file)),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  for await (const line of lines) {
    insert(connection, { sql, args: valuesIn(line, own, file) }, file)
    read += 1
  }
  if (read !== rows) throw archiveUnusable(file, 'changed')
}

function insert(
  connection: Connection,
  statement: { readonly sql: string; readonly args: Value[] },
  file: string,
): void {
  try {
    connection.run(statement)
  } catch (error) {
    throw archiveUnusable(file, 'doesNotFit', error)
  }
}

function valuesIn(line: string, columns: readonly string[], file: string): Value[] {
  const row = objectIn(line, file)
  return columns.map((column) => {
    const value = row[column]
    if (value === null || typeof value === 'string' || typeof value === 'number') return value
    throw archiveUnusable(file, 'unreadable')
  })
}

function objectIn(line: string, file: string): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(line)
    if (typeof parsed === 'object' && parsed !== null) return Object.fromEntries(Object.entries(parsed))
  } catch (error) {
    throw archiveUnusable(file, 'unreadable', error)
  }
  throw archiveUnusable(file, 'unreadable')
}
