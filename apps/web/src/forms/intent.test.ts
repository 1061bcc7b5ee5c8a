import { expect, test } from 'vitest'
import { makeIntent, makeKey } from './intent.ts'

function numbered() {
  let count = 0
  return makeIntent<{ readonly name: string }>(() => String(++count))
}

test('the key is born with the form, and nothing that is typed or lost changes it', () => {
  const intent = numbered()
  expect(intent.key()).toBe('1')
  intent.lost({ name: 'Sơn' })
  intent.lost({ name: 'Sơn Phú' })
  expect(intent.key()).toBe('1')
})

test('what was sent without an answer is remembered, the earliest first, until something is known to be saved', () => {
  const intent = numbered()
  intent.lost({ name: 'Sơn' })
  intent.lost({ name: 'Sơn Phú' })
  expect(intent.unanswered()).toEqual([{ name: 'Sơn' }, { name: 'Sơn Phú' }])
  intent.renew()
  expect(intent.unanswered()).toEqual([])
})

test('what is sent after something was saved is another intent', () => {
  const intent = numbered()
  intent.renew()
  expect(intent.key()).toBe('2')
})

test('a key is a UUID of version 4', () => {
  expect(makeKey()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(makeKey()).not.toBe(makeKey())
})
