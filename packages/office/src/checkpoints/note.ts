import { sign, verify } from 'node:crypto'
import type { SigningKey, VerifierKey } from './keys.ts'

/** A text followed by its signatures (C2SP signed-note): the signed text is included unchanged, byte for byte. */
export type SignedNote = {
  /** Ends with a line break. */
  readonly text: string
  readonly signatures: readonly NoteSignature[]
}

export type NoteSignature = { readonly name: string; readonly keyId: string; readonly bytes: Uint8Array }

const signatureMark = '— '
const signaturesMost = 100

/** The note in this text; `undefined`: the text is no note. */
export function readNote(written: string): SignedNote | undefined {
  const end = written.lastIndexOf('\n\n')
  if (end < 0 || !written.endsWith('\n')) return undefined
  const text = written.slice(0, end + 1)
  const signatures = readSignatureLines(written.slice(end + 2))
  const isPlain = !/[\p{Surrogate}\uFFFD]/u.test(text) && !/(?!\n)\p{Cc}/u.test(text)
  return signatures === undefined || signatures.length === 0 || !isPlain ? undefined : { text, signatures }
}

/** Signature lines by themselves, as in a witness's answer. */
export function readSignatureLines(written: string): readonly NoteSignature[] | undefined {
  if (!written.endsWith('\n')) return undefined
  const lines = written.slice(0, -1).split('\n')
  if (lines.length > signaturesMost) return undefined
  const read = lines.flatMap((line) => readSignatureLine(line) ?? [])
  return read.length === lines.length ? read : undefined
}

function readSignatureLine(line: string): NoteSignature | undefined {
  const [, name = '', encoded = ''] = /^— ([^\s+]+) ([A-Za-z0-9+/=]+)$/u.exec(line) ?? []
  const bytes = Buffer.from(encoded, 'base64')
  // Only the standard base64 text is accepted, so that each signature has exactly one text.
  if (bytes.length < 5 || bytes.toString('base64') !== encoded) return undefined
  return { name, keyId: bytes.subarray(0, 4).toString('hex'), bytes: bytes.subarray(4) }
}

/** The note as text. */
export function writeNote({ text, signatures }: SignedNote): string {
  return `${text}\n${signatures.map(writeSignatureLine).join('')}`
}

export function writeSignatureLine({ name, keyId, bytes }: NoteSignature): string {
  const encoded = Buffer.concat([Buffer.from(keyId, 'hex'), bytes]).toString('base64')
  return `${signatureMark}${name} ${encoded}\n`
}

/** The note made of this text, which ends with a line break, and a signature with this key. */
export function signNote(text: string, { note, privateKey }: SigningKey): SignedNote {
  const bytes = sign(null, Buffer.from(text), privateKey)
  return { text, signatures: [{ name: note.name, keyId: note.id, bytes }] }
}

/** Did the holder of this key sign exactly this text? */
export function isSignedBy({ text, signatures }: SignedNote, key: VerifierKey): boolean {
  if (key.kind !== 'note') return false
  return signaturesOf(signatures, key).some(({ bytes }) => isOver(text, bytes, key))
}

/** The signatures that name this key as theirs. */
export function signaturesOf(
  signatures: readonly NoteSignature[],
  { name, id }: VerifierKey,
): readonly NoteSignature[] {
  return signatures.filter((one) => one.name === name && one.keyId === id)
}

export function isOver(text: string, bytes: Uint8Array, { publicKey }: VerifierKey): boolean {
  return bytes.length === 64 && verify(null, Buffer.from(text), publicKey, bytes)
}
