import { resolve } from 'node:path'
import { databaseUrlInvalid, filePathOf } from '../db/file-url.ts'

/** The database file that an operator's program works on: the named one, or else the one that the server serves. */
export function registerPath(named: string | undefined): string {
  if (named !== undefined) return named.startsWith('file:') ? fileOf(named) : resolve(named)
  return fileOf(process.env['DATABASE_URL'] || 'file:data/lien-the-he.db')
}

function fileOf(url: string): string {
  const path = filePathOf(url)
  if (path === undefined) throw databaseUrlInvalid(url)
  return path
}
