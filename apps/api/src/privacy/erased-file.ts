import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { IsoDate } from '@lienthehe/domain'
import type { MemberId } from '@lienthehe/domain/members'
import { isoDateSchema, memberIdSchema } from '@lienthehe/domain/schema'
import { z } from 'zod'
import { syncToDisk } from '../backup/backup.ts'

/** The fact that a member was erased, and the day: nothing that could identify the person. */
export type Erasure = { readonly member: MemberId; readonly erasedOn: IsoDate }

const lineSchema = z.strictObject({ member: memberIdSchema, erasedOn: isoDateSchema })

/**
 * The path of the list of erased people. It is beside the database, where restoring an older copy does not touch it:
 * the people on the list are then erased again from that copy.
 */
export function erasedFileOf(databasePath: string): string {
  return `${databasePath}.erased`
}

/** The entries of the file; a power cut may leave half a line at its end, which is ignored. */
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

/**
 * Adds these erasures to the file and waits until they are on disk. Each begins on a new line, even after an incomplete
 * one.
 */
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
