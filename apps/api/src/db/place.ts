import { type Stats, statSync } from 'node:fs'

/** The file that was found at a path; `undefined`: there was none. */
export type FileSeen = Stats | undefined

/** The file that is at this path now. */
export function seen(file: string): FileSeen {
  return statSync(file, { throwIfNoEntry: false })
}

/** Are both the same file, even if its content has changed? A missing file is never the same as another. */
export function isSameFile(one: FileSeen, other: FileSeen): boolean {
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev
}

/** The path of the write-ahead log of a database file. */
export function logOf(path: string): string {
  return `${path}-wal`
}

/**
 * Remembers which database file is at this path now. If somebody deletes or replaces the file or its write-ahead log, a
 * server goes on writing into the old one, and everything that it acknowledges is lost when it stops. So it checks before
 * requests, using the result again for some milliseconds, and always before a change is acknowledged. `holdsLog` says
 * whether this is the log that the open connections write to; if none is open, any log is accepted.
 */
export function watchPlace(
  path: string,
  holdsLog: (log: FileSeen) => boolean,
): { readonly isKept: () => boolean } {
  const opened = seen(path)
  return {
    isKept: () => {
      const found = seen(path)
      return isSameFile(found, opened) && found?.size !== 0 && holdsLog(seen(logOf(path)))
    },
  }
}
