import { type Stats, statSync } from 'node:fs'

/** The file that was at a path; `undefined`: there was none. */
export type FileSeen = Stats | undefined

/** The file at this path now. */
export function seen(file: string): FileSeen {
  return statSync(file, { throwIfNoEntry: false })
}

/** The same file, even if its content has changed; a missing file equals nothing. */
export function isSameFile(one: FileSeen, other: FileSeen): boolean {
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev
}

/** The log beside a database file. */
export function logOf(path: string): string {
  return `${path}-wal`
}

/**
 * Remembers which database file is at this path now. A server goes on writing into a file, or a log, that somebody
 * deleted or replaced, and everything that it acknowledges is lost when it stops. So it checks, cheaply, around each
 * request. `holdsLog` says whether this is the log that the open connections write to; if none is open, any log is
 * accepted.
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
