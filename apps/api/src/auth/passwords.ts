import { createHash } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** Argon2id with 19 MiB, two passes, one lane, as OWASP asks for at the least. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const atOnce = 2

let running = 0
const waiting: (() => void)[] = []

/** Each hash needs its own memory: two are computed at a time, the others wait. */
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
 * Replaces the password in the input of a request when inputs are compared, so that the same key with a different
 * password is noticed. Equal passwords give equal values, which are as slow to guess as the stored hash.
 */
export function fingerprintPassword(password: string, key: string): Promise<string> {
  const salt = createHash('sha256').update(key).digest()
  return inTurn(() => hash(password, { ...cost, salt }))
}

/** Was this hash made with a smaller or otherwise different work factor than passwords are hashed with now? */
export function isHashedOtherwise(stored: string): boolean {
  return !stored.startsWith(`$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`)
}

export function verifyPassword(stored: string, password: string): Promise<boolean> {
  return inTurn(() => verify(stored, password))
}
