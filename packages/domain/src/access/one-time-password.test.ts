import { expect, test } from 'vitest'
import { createOneTimePassword } from './one-time-password.ts'

/** Gives every byte once, in an order that looks random. */
function bytesFrom(start: number): () => number {
  let next = start
  return () => {
    next = (next + 89) % 256
    return next
  }
}

test('a password for the first login is typed from paper: no sign looks like another', () => {
  const passwords = Array.from({ length: 200 }, (_, start) => createOneTimePassword(bytesFrom(start)))
  for (const password of passwords) expect(password).toMatch(/^(?:[a-hjkmnp-z2-9]{4}-){2}[a-hjkmnp-z2-9]{4}$/)
  expect(new Set(passwords).size).toBeGreaterThan(150)
})

test('a byte past the last whole round of signs is drawn once more, so that all signs have the same chance', () => {
  const drawn = [255, 248, 0]
  expect(createOneTimePassword(() => drawn.shift() ?? 30)).toBe('a999-9999-9999')
})
