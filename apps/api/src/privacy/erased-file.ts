import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { IsoDate } from '@lienthehe/domain'
import type { MemberId } from '@lienthehe/domain/members'
import { isoDateSchema, memberIdSchema } from '@lienthehe/domain/schema'
import { z } from 'zod'
import { syncToDisk } from '../backup/backup.ts'

/** That a member was erased, and when: nothing that says who it was. */
export type Erasure = { readonly member: MemberId; readonly erasedOn: IsoDate }

const lineSchema = z.strictObject({ member: memberIdSchema, erasedOn: isoDateSchema })

/** Beside the database, where restoring an older copy leaves it: what was erased since is erased again from it. */
export function erasedFileOf(databasePath: string): string {
  return `${databasePath}.erased`
}

/** What the file says; a power cut may leave half a line at its end, which says nothing. */
export function readErasedFile(path: string): readonly Erasure[] {
  if (!existsSync(path)) return []
  return readFileSync(path, 'utf8').split('\n').flatMap(erasureIn)
}

function erasureIn(line: string): readonly Erasure[] {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(line))
    return parsed.success ? [parsed.data] : []
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

/** Adds these to the file, on disk before it returns. Each begins a line of its own, whatever half of one was left. */
export function addToErasedFile(path: string, added: readonly Erasure[]): void {
  if (added.length === 0) return
  const isNew = !existsSync(path)
  const file = openSync(path, 'a', 0o600)
  try {
    writeSync(file, added.map((erasure) => `\n${JSON.stringify(erasure)}\n`).join(''))
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  if (isNew) syncToDisk(dirname(path))
}
