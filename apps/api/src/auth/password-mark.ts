import { hash } from 'node:crypto'

const markPattern = /^[0-9a-f]{64}$/

/**
 * What the history keeps of a password: a digest of the stored hash, by which the row can be verified. The stored hash
 * starts with a random salt, so two people with the same password have different marks, and a mark reveals nothing.
 */
export function passwordMark(passwordHash: string): string {
  return hash('sha256', passwordHash)
}

/** Older changes say only that there was a password. */
export function isPasswordMark(told: unknown): told is string {
  return typeof told === 'string' && markPattern.test(told)
}
