import { createHash, randomInt } from 'node:crypto'
import { fingerprintPassword } from '../auth/passwords.ts'

/** Without characters that people confuse: 0 and O, 1, I and L. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const howMany = 10
const lettersEach = 5

/** Makes ten codes such as `K7QX2-MPW4R`, each of 49 bits. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: howMany }, () => `${letter5()}-${letter5()}`)
}

/**
 * The stored hash of a code, however the code was typed. It is as slow to compute as a password's, because a thief of
 * the database could try all 49 bits. The salt depends on the user only, so that one hash finds a code among ten. Never
 * compute it in a transaction.
 */
export function hashOfRecoveryCode(user: string, code: string): Promise<string> {
  return fingerprintPassword(plainOf(code), saltOf(user))
}

/**
 * The hashes under which a typed code may be stored; none if it does not have the length of a recovery code. One of
 * them is the fast hash that codes had earlier: those codes cannot be hashed again, because only their users know them.
 */
export async function hashesOfTyped(user: string, typed: string): Promise<readonly string[]> {
  if (plainOf(typed).length !== 2 * lettersEach) return []
  const fast = createHash('sha256')
    .update(`${saltOf(user)}\n${plainOf(typed)}`)
    .digest('base64url')
  return [await hashOfRecoveryCode(user, typed), fast]
}

function saltOf(user: string): string {
  return `recovery code\n${user}`
}

function plainOf(code: string): string {
  return code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
}

function letter5(): string {
  return Array.from({ length: lettersEach }, () => letters[randomInt(letters.length)]).join('')
}
