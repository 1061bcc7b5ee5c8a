import { expect, test } from 'vitest'
import { createIntent, makeUuid } from './intent.ts'

function numbered() {
  let count = 0
  return createIntent(() => String(++count))
}

test('the same input sent twice is one intent', () => {
  const intent = numbered()
  expect(intent.keyFor({ name: 'Sơn Phú' })).toBe(intent.keyFor({ name: 'Sơn Phú' }))
})

test('a corrected input is another intent', () => {
  const intent = numbered()
  expect(intent.keyFor({ name: 'Sơn' })).not.toBe(intent.keyFor({ name: 'Sơn Phú' }))
})

test('the same input after a success is another intent', () => {
  const intent = numbered()
  const first = intent.keyFor({ name: 'Sơn Phú' })
  intent.done()
  expect(intent.keyFor({ name: 'Sơn Phú' })).not.toBe(first)
})

test('a key is a UUID of version 4', () => {
  expect(makeUuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(makeUuid()).not.toBe(makeUuid())
})
