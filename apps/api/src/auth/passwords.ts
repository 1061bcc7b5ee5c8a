import { createHash } from 'node:crypto'
import type { FieldProblem } from '@lienthehe/domain'
import { foldText } from '@lienthehe/domain'
import { hash, verify } from '@node-rs/argon2'

/** Argon2id with 19 MiB, two passes, one lane, as OWASP asks for at the least. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const atOnce = 2
export const passwordLength = { min: 12, max: 128 } as const

/** What people here choose first when asked for a long password. */
const commonParts = [
  'password',
  'matkhau',
  'qwerty',
  'lienthehe',
  'caulacbo',
  'nguoicaotuoi',
  'hoabinh',
  'phutho',
  'vietnam',
  'admin',
  'abc',
]

/** A year, digits that count upwards (`123`), one digit again and again. */
const commonDigits =
  /(?:19|20)\d\d|(?:0(?=1)|1(?=2)|2(?=3)|3(?=4)|4(?=5)|5(?=6)|6(?=7)|7(?=8)|8(?=9)){2,}\d|(\d)\1+/g

/** What is wrong with this password? Length counts, and something besides well-known words and digits. */
export function checkPassword(password: string): FieldProblem | null {
  if (password.length < passwordLength.min) return 'passwordTooShort'
  if (password.length > passwordLength.max) return 'tooLong'
  const bare = commonParts
    .reduce((rest, part) => rest.replaceAll(part, ''), foldText(password).replaceAll(/[^a-z0-9]/g, ''))
    .replaceAll(commonDigits, '')
  // What remains must still take some guessing.
  return bare.length < 4 || new Set(bare).size < 3 ? 'passwordTooCommon' : null
}

let running = 0
const waiting: (() => void)[] = []

/** Each hash takes its memory: two at a time, the others wait. */
async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= atOnce) await new Promise<void>((proceed) => waiting.push(proceed))
  else running += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next === undefined) running -= 1
    else next()
  }
}

export function hashPassword(password: string): Promise<string> {
  return inTurn(() => hash(password, cost))
}

/**
 * Stands for a password in the input of a request, so that the same key with another password is noticed: the same for
 * the same two, and as slow to guess as what is stored.
 */
export function fingerprintPassword(password: string, key: string): Promise<string> {
  const salt = createHash('sha256').update(key).digest()
  return inTurn(() => hash(password, { ...cost, salt }))
}

export function verifyPassword(stored: string, password: string): Promise<boolean> {
  return inTurn(() => verify(stored, password))
}
