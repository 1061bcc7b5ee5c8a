import { sign } from 'node:crypto'
import type { SigningKey, VerifierKey } from './keys.ts'
import { isOver, type NoteSignature, readNote, type SignedNote, signaturesOf } from './note.ts'
import type { TreeHead } from './proofs.ts'
import { hashBytes } from './tree.ts'

/** The state of a log: its name, the number of its entries, and the root over all of them (C2SP tlog-checkpoint). */
export type Checkpoint = TreeHead & { readonly origin: string }

/** The checkpoint as text: the three lines that are signed. */
export function writeCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`
}

/** The checkpoint in this text, with the note that contains it; `undefined`: the text is no checkpoint. */
export function readCheckpoint(
  written: string,
): { readonly checkpoint: Checkpoint; readonly note: SignedNote } | undefined {
  const note = readNote(written)
  const [origin = '', size = '', encoded = ''] = note?.text.split('\n') ?? []
  const root = Buffer.from(encoded, 'base64')
  const isWritten = /^(0|[1-9]\d{0,14})$/.test(size) && root.toString('base64') === encoded
  if (note === undefined || origin === '' || !isWritten || root.length !== hashBytes) return undefined
  return { checkpoint: { origin, size: Number(size), root }, note }
}

/**
 * Makes a witness's signature. With it the witness confirms that up to this second it saw no larger tree of this log,
 * and that this tree contains every tree of the log that it saw before.
 */
export function cosign(text: string, { cosignature, privateKey }: SigningKey, at: Date): NoteSignature {
  const seconds = Math.floor(at.getTime() / 1000)
  const time = Buffer.alloc(8)
  time.writeBigUInt64BE(BigInt(seconds))
  const bytes = Buffer.concat([time, sign(null, Buffer.from(cosignedText(text, seconds)), privateKey)])
  return { name: cosignature.name, keyId: cosignature.id, bytes }
}

/** The time at which the holder of this key cosigned the note; `null`: never. */
export function cosignedAt({ text, signatures }: SignedNote, key: VerifierKey): Date | null {
  if (key.kind !== 'cosignature') return null
  const times = signaturesOf(signatures, key).flatMap(({ bytes }) => {
    if (bytes.length !== 72) return []
    const seconds = Number(Buffer.from(bytes).readBigUInt64BE())
    return isOver(cosignedText(text, seconds), bytes.subarray(8), key) ? [seconds] : []
  })
  return times.length === 0 ? null : new Date(Math.max(...times) * 1000)
}

function cosignedText(text: string, seconds: number): string {
  return `cosignature/v1\ntime ${seconds}\n${text}`
}
