import Database from 'libsql'
import type { Instance } from './instance.ts'

/** Every row of every table, as another process reads the file: the connection shares nothing with the server's. */
export function contentOf({ file }: Pick<Instance, 'file'>): Readonly<Record<string, readonly string[]>> {
  const fresh = new Database(file, { readonly: true })
  const rowsOf = (query: string): readonly unknown[] => fresh.prepare(query).raw(true).all([])
  try {
    const tables = rowsOf("select name from sqlite_schema where type = 'table' and name not like 'sqlite_%'")
      .flat()
      .map(String)
    return Object.fromEntries(
      tables.map((table) => [table, rowsOf(`select * from "${table}"`).map((row) => JSON.stringify(row))]),
    )
  } finally {
    fresh.close()
  }
}
