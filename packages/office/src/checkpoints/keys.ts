import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'

/**
 * What a key signs. `note`: the text of a note; `cosignature`: a witness's own lines with the time, and then that text.
 */
export type KeyKind = 'note' | 'cosignature'

const algorithms = { note: 1, cosignature: 4 } as const satisfies Record<KeyKind, number>

/** A public key with the name of its owner, written as `name+8 digits+base64` (C2SP signed-note). */
export type VerifierKey = {
  readonly name: string
  readonly kind: KeyKind
  /** The four bytes by which a signature names its key, as hexadecimal digits. */
  readonly id: string
  readonly publicKey: KeyObject
}

/** A private key with its name, and its public key as each of the two kinds. */
export type SigningKey = {
  readonly name: string
  readonly privateKey: KeyObject
  readonly note: VerifierKey
  readonly cosignature: VerifierKey
}

const rawBytes = 32
/** The bytes before the 32 bytes of an Ed25519 key in DER (RFC 8410). */
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex')
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex')
const privateMark = 'PRIVATE+KEY+'

/** May this be the name of a key? No space and no plus. */
export function isKeyName(name: string): boolean {
  return /^[^\s+]{1,200}$/u.test(name)
}

/** The key in the text; `undefined`: there is none, or its parts contradict each other. */
export function readVerifierKey(text: string): VerifierKey | undefined {
  const read = readParts(text)
  const kind = read && kindOf(read.bytes[0])
  if (read === undefined || kind === undefined) return undefined
  const raw = read.bytes.subarray(1)
  const key = verifierKey(read.name, kind, raw)
  return key.id === read.id ? key : undefined
}

/** The text of a public key; anybody can check signatures with it. */
export function writeVerifierKey({ name, kind, id, publicKey }: VerifierKey): string {
  return `${name}+${id}+${withAlgorithm(kind, rawPublic(publicKey)).toString('base64')}`
}

/** The private key of a file that `writeSigningKey` wrote; `undefined`: the text is no key. */
export function readSigningKey(text: string): SigningKey | undefined {
  if (!text.startsWith(privateMark)) return undefined
  const read = readParts(text.slice(privateMark.length).trim())
  if (read === undefined || kindOf(read.bytes[0]) !== 'note') return undefined
  const key = signingKeyOf(read.name, read.bytes.subarray(1))
  return key.note.id === read.id ? key : undefined
}

/** The private key as one line, in the format that other tools for signed notes read. */
export function writeSigningKey({ name, privateKey, note }: SigningKey): string {
  const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-rawBytes)
  return `${privateMark}${name}+${note.id}+${withAlgorithm('note', seed).toString('base64')}\n`
}

/** The key made from 32 bytes that nobody can guess. */
export function signingKeyOf(name: string, seed: Uint8Array): SigningKey {
  const privateKey = createPrivateKey({
    key: Buffer.concat([privatePrefix, seed]),
    format: 'der',
    type: 'pkcs8',
  })
  const raw = rawPublic(createPublicKey(privateKey))
  return {
    ...{ name, privateKey },
    note: verifierKey(name, 'note', raw),
    cosignature: verifierKey(name, 'cosignature', raw),
  }
}

function verifierKey(name: string, kind: KeyKind, raw: Uint8Array): VerifierKey {
  const publicKey = createPublicKey({ key: Buffer.concat([publicPrefix, raw]), format: 'der', type: 'spki' })
  const digest = createHash('sha256').update(`${name}\n`).update(withAlgorithm(kind, raw)).digest()
  return { name, kind, id: digest.subarray(0, 4).toString('hex'), publicKey }
}

function readParts(text: string) {
  const parts = /^([^\s+]{1,200})\+([0-9a-f]{8})\+([A-Za-z0-9+/=]{44})$/u.exec(text.trim())
  const [, name = '', id = '', encoded = ''] = parts ?? []
  const bytes = Buffer.from(encoded, 'base64')
  return parts === null || bytes.length !== rawBytes + 1 ? undefined : { name, id, bytes }
}

function kindOf(algorithm: number | undefined): KeyKind | undefined {
  return algorithm === algorithms.note
    ? 'note'
    : algorithm === algorithms.cosignature
      ? 'cosignature'
      : undefined
}

function withAlgorithm(kind: KeyKind, raw: Uint8Array): Buffer {
  return Buffer.concat([Uint8Array.of(algorithms[kind]), raw])
}

function rawPublic(key: KeyObject): Buffer {
  return key.export({ format: 'der', type: 'spki' }).subarray(-rawBytes)
}
