import { sign } from 'node:crypto'
import type { SigningKey, VerifierKey } from './keys.ts'
import { isOver, type NoteSignature, readNote, type SignedNote, signaturesOf } from './note.ts'
import type { TreeHead } from './proofs.ts'
import { hashBytes } from './tree.ts'

/** How far a log reached: its name, the number of its entries, and the root over all of them (C2SP tlog-checkpoint). */
export type Checkpoint = TreeHead & { readonly origin: string }

/** The three lines that are signed. */
export function writeCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${Buffer.from(root).toString('base64')}\n`
}

/** A checkpoint with the note that contained it; `undefined`: the text is no checkpoint. */
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
 * A witness's signature: it confirms that at this second it had seen no larger tree of this log, and that this tree
 * continues all it saw before.
 */
export function cosign(text: string, { cosignature, privateKey }: SigningKey, at: Date): NoteSignature {
  const seconds = Math.floor(at.getTime() / 1000)
  const time = Buffer.alloc(8)
  time.writeBigUInt64BE(BigInt(seconds))
  const bytes = Buffer.concat([time, sign(null, Buffer.from(cosignedText(text, seconds)), privateKey)])
  return { name: cosignature.name, keyId: cosignature.id, bytes }
}

/** When the holder of this key cosigned the note; `null`: never. */
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
