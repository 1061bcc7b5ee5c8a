import { hash } from 'node:crypto'

const markPattern = /^[0-9a-f]{64}$/

/**
 * What the history keeps of a password: a digest of what is stored of it, by which the row is known again. What is stored
 * begins with chance of its own, so that two people with one password have two marks, and a mark tells nobody anything.
 */
export function passwordMark(passwordHash: string): string {
  return hash('sha256', passwordHash)
}

/** Older changes say only that there was a password. */
export function isPasswordMark(told: unknown): told is string {
  return typeof told === 'string' && markPattern.test(told)
}
