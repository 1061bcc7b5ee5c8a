import { hash } from 'node:crypto'

const markPattern = /^[0-9a-f]{64}$/

/**
 * What the history records of a password: a digest of the stored hash, so that the stored row can be verified. The
 * stored hash starts with a random salt. So two people with the same password have different digests, and a digest
 * reveals nothing about the password.
 */
export function passwordMark(passwordHash: string): string {
  return hash('sha256', passwordHash)
}

/** Is this the digest of a stored hash? Older rows of the history only say that there was a password. */
export function isPasswordMark(told: unknown): told is string {
  return typeof told === 'string' && markPattern.test(told)
}
