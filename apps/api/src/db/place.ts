import { type Stats, statSync } from 'node:fs'

/**
 * Remembers which files lie at this path now. A server goes on writing into a file that somebody deleted or replaced,
 * and everything that it acknowledges is gone when it stops: so it looks, cheaply, around each request. `timesReopened`
 * moves when a connection was closed and opened again: the log may then rightly be another file.
 */
export function watchPlace(path: string, timesReopened: () => number): { readonly isKept: () => boolean } {
  const log = `${path}-wal`
  const opened = look(path)
  let seen = { log: look(log), reopened: timesReopened() }
  return {
    isKept: () => {
      if (timesReopened() !== seen.reopened) seen = { log: look(log), reopened: timesReopened() }
      const found = look(path)
      return isSame(found, opened) && found?.size !== 0 && isSame(look(log), seen.log)
    },
  }
}

function look(file: string): Stats | undefined {
  return statSync(file, { throwIfNoEntry: false })
}

function isSame(one: Stats | undefined, other: Stats | undefined): boolean {
  return one !== undefined && one.ino === other?.ino && one.dev === other.dev
}
