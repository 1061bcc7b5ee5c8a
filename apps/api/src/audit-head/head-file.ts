import { appendFileSync, chmodSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'

/** The end of a database's history: its number of changes, and the hash that covers all of them. */
export type AuditHead = { readonly seq: number; readonly hash: string }

/** What a file beside the database says about the history that must be in the database. */
export type KnownOutside = {
  /**
   * The last change that was written down. The database may have later changes, but must have this one. `null`: no
   * change was written down.
   */
  readonly head: NotedHead | null
  /**
   * SHA-256 of the database file as the last server left it; `null`: that server did not end properly, or a server has
   * the file open now.
   */
  readonly closedAs: string | null
}

/** A head; `at` is the time when it was written down. */
export type NotedHead = AuditHead & { readonly at: string }

export type HeadFile = {
  /** Writes down the head, unless it is the one written last. Does not wait for the disk. */
  readonly note: (head: AuditHead | null) => void
  readonly noteClosed: (sha256: string) => void
}

type Line =
  | (NotedHead & { readonly restoredFrom?: string })
  | { readonly openedAt: string }
  | { readonly closedAt: string; readonly sha256: string }

/** With more lines than this, the oldest are dropped when the file is opened. */
const linesMax = 10_000

export function headFileOf(databasePath: string): string {
  return `${databasePath}.audit-head`
}

/** `null`: there is no such file, so no server has had this database open yet. */
export function readKnownOutside(databasePath: string): KnownOutside | null {
  const path = headFileOf(databasePath)
  if (!existsSync(path)) return null
  const lines = linesOf(path)
  const last = lines.at(-1)
  return {
    head: lines.findLast((line) => 'seq' in line) ?? null,
    closedAs: last !== undefined && 'closedAt' in last ? last.sha256 : null,
  }
}

/** Every head that was written down and is still there, the oldest first. */
export function readNotedHeads(databasePath: string): readonly NotedHead[] {
  const path = headFileOf(databasePath)
  return existsSync(path) ? linesOf(path).filter((line) => 'seq' in line) : []
}

/** Opens the file for a server; creates it if there is none. The server only appends lines to it. */
export function openHeadFile(databasePath: string, now: () => Date): HeadFile {
  const path = headFileOf(databasePath)
  const known = existsSync(path) ? linesOf(path) : []
  if (known.length > linesMax) rewrite(path, known.slice(-linesMax / 2))
  let last = known.findLast((line) => 'seq' in line)
  append(path, { openedAt: now().toISOString() })
  chmodSync(path, 0o600)
  return {
    note: (head) => {
      if (head === null || head.seq === 0 || (head.seq === last?.seq && head.hash === last.hash)) return
      const line = { ...head, at: now().toISOString() }
      append(path, line)
      last = line
    },
    noteClosed: (sha256) => append(path, { closedAt: now().toISOString(), sha256 }),
  }
}

/**
 * Notes that a copy was restored. The copy may have fewer changes than the database that it replaces, so from now on
 * the head of the copy counts. The note remains in the file.
 */
export function noteRestored(databasePath: string, head: AuditHead, restoredFrom: string, now: Date): void {
  append(headFileOf(databasePath), { ...head, at: now.toISOString(), restoredFrom })
}

function append(path: string, line: Line): void {
  appendFileSync(path, `${JSON.stringify(line)}\n`, { mode: 0o600 })
}

function rewrite(path: string, lines: readonly Line[]): void {
  const unfinished = `${path}.unfinished`
  writeFileSync(unfinished, lines.map((line) => `${JSON.stringify(line)}\n`).join(''), { mode: 0o600 })
  renameSync(unfinished, path)
}

/** A power cut may leave half a line at the end; such a line is ignored. */
function linesOf(path: string): readonly Line[] {
  return readFileSync(path, 'utf8').split('\n').flatMap(parseLine)
}

function parseLine(text: string): readonly Line[] {
  try {
    const line: unknown = JSON.parse(text)
    return isLine(line) ? [line] : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

function isLine(line: unknown): line is Line {
  if (typeof line !== 'object' || line === null) return false
  if ('openedAt' in line) return true
  if ('closedAt' in line) return 'sha256' in line && typeof line.sha256 === 'string'
  return 'seq' in line && typeof line.seq === 'number' && 'hash' in line && typeof line.hash === 'string'
}
