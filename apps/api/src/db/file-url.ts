import { resolve } from 'node:path'
import { StartRefused } from './errors.ts'

/** The path that a `file:` URL names; `undefined`: the address is on another machine. */
export function filePathOf(url: string): string | undefined {
  if (!url.startsWith('file:')) return undefined
  const path = decoded(url)
  if (path === '' || path.includes(':memory:') || /[?#]/.test(path)) {
    throw databaseUrlInvalid(url)
  }
  return resolve(path)
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url.slice('file:'.length).replace(/^\/\/(?:localhost)?(?=\/)/, ''))
  } catch (error) {
    throw databaseUrlInvalid(url, error)
  }
}

export function databaseUrlInvalid(url: string, cause?: unknown): StartRefused {
  const forms = 'file:data/lien-the-he.db, libsql://…, https://…'
  return new StartRefused(
    'databaseUrlInvalid',
    {
      vi: `Không hiểu DATABASE_URL “${url}”. Hãy ghi theo một trong các dạng: ${forms}`,
      en: `DATABASE_URL “${url}” is not valid. Use one of these forms: ${forms}`,
    },
    cause,
  )
}

/** An SQLite URI that opens the file at this path read-only. */
export function readOnlyUri(path: string): string {
  return `file:${encodeURI(path).replaceAll('?', '%3f').replaceAll('#', '%23')}?mode=ro`
}
