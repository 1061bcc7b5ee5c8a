import { createHash, randomInt } from 'node:crypto'

/** Nothing that is read as something else: no 0 and O, no 1, I and L. */
const letters = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789'
const howMany = 10

/** Ten codes such as `K7QX2-MPW4R`, each of 49 bits. */
export function newRecoveryCodes(): readonly string[] {
  return Array.from({ length: howMany }, () => `${letter5()}-${letter5()}`)
}

/**
 * What is kept of a code, however it was typed. Nobody guesses 49 bits, so one fast hash is enough; the user is part of
 * it, so that two equal codes do not show.
 */
export function hashOfRecoveryCode(user: string, code: string): string {
  const plain = code.toUpperCase().replaceAll(/[^A-Z0-9]/g, '')
  return createHash('sha256').update(`recovery code\n${user}\n${plain}`).digest('base64url')
}

function letter5(): string {
  return Array.from({ length: 5 }, () => letters[randomInt(letters.length)]).join('')
}
