import { closeSync, existsSync, fsyncSync, openSync, readFileSync, writeSync } from 'node:fs'
import {
  type Checkpoint,
  cosignedAt,
  readCheckpoint,
  readVerifierKey,
  type VerifierKey,
  writeVerifierKey,
} from '@lienthehe/office/checkpoints'
import { z } from 'zod'

/** A checkpoint of this installation that a witness cosigned, and the note with both signatures. */
export type Cosigned = {
  readonly checkpoint: Checkpoint
  readonly note: string
  readonly witness: VerifierKey
  readonly at: Date
}

const lineSchema = z.strictObject({ witness: z.string(), note: z.string() })

/**
 * The path of the file with cosigned checkpoints. It is beside the database, so restoring an older copy does not change
 * it. The witnesses also store these checkpoints.
 */
export function cosignedFileOf(databasePath: string): string {
  return `${databasePath}.cosigned`
}

/**
 * The cosigned checkpoint that covers the most changes; `null`: no witness has cosigned yet. Invalid entries are
 * skipped.
 */
export function readNewestCosigned(file: string): Cosigned | null {
  if (!existsSync(file)) return null
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap(cosignedIn)
    .reduce<Cosigned | null>(
      (newest, one) => (newest === null || one.checkpoint.size >= newest.checkpoint.size ? one : newest),
      null,
    )
}

function cosignedIn(line: string): readonly Cosigned[] {
  try {
    const parsed = lineSchema.safeParse(JSON.parse(line))
    if (!parsed.success) return []
    const { note } = parsed.data
    const [read, witness] = [readCheckpoint(note), readVerifierKey(parsed.data.witness)]
    const at = read && witness && cosignedAt(read.note, witness)
    return at == null || read === undefined || witness === undefined
      ? []
      : [{ checkpoint: read.checkpoint, note, witness, at }]
  } catch (error) {
    // A power cut may leave half a line at the end; such a line is ignored.
    if (error instanceof SyntaxError) return []
    throw error
  }
}

/** Adds a cosigned note; it is on disk when this returns. */
export function addCosigned(file: string, { note, witness }: Pick<Cosigned, 'note' | 'witness'>): void {
  const open = openSync(file, 'a', 0o600)
  try {
    writeSync(open, `${JSON.stringify({ witness: writeVerifierKey(witness), note })}\n`)
    fsyncSync(open)
  } finally {
    closeSync(open)
  }
}
