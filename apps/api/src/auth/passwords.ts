import { createHash } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** Argon2id with 19 MiB, two passes and one lane, the least that OWASP recommends. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const atOnce = 2

let running = 0
const waiting: (() => void)[] = []

/** Each hash needs its own memory, so two are computed at a time and the others wait. */
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
 * A digest that replaces the password when the inputs of two requests are compared, so that a repeated request with a
 * different password is noticed. Equal passwords give equal digests. A digest is as slow to guess as the stored hash.
 */
export function fingerprintPassword(password: string, key: string): Promise<string> {
  const salt = createHash('sha256').update(key).digest()
  return inTurn(() => hash(password, { ...cost, salt }))
}

/** Was this hash made with a work factor that differs from today's? */
export function isHashedOtherwise(stored: string): boolean {
  return !stored.startsWith(`$argon2id$v=19$m=${cost.memoryCost},t=${cost.timeCost},p=${cost.parallelism}$`)
}

export function verifyPassword(stored: string, password: string): Promise<boolean> {
  return inTurn(() => verify(stored, password))
}
