import { resolve } from 'node:path'

/** Which file does a `file:` URL name? `undefined` for an address on another machine. */
export function filePathOf(url: string): string | undefined {
  if (!url.startsWith('file:')) return undefined
  const path = decodeURIComponent(url.slice('file:'.length).replace(/^\/\/(?:localhost)?(?=\/)/, ''))
  if (path === '' || path.includes(':memory:') || /[?#]/.test(path)) {
    throw new TypeError(
      `A database URL names one file and nothing else, as in file:data/lienthehe.db; this is ${url}`,
    )
  }
  return resolve(path)
}

/** The same file as an SQLite URI that opens it without the right to change it. */
export function readOnlyUri(path: string): string {
  return `file:${encodeURI(path).replaceAll('?', '%3f').replaceAll('#', '%23')}?mode=ro`
}
