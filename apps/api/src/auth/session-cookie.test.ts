import { createHmac } from 'node:crypto'
import { expect, test } from 'vitest'
import { createTokenReader } from './session-cookie.ts'

const secret = 'a secret of the tests, long enough'
const signatureOf = (token: string) => createHmac('sha256', secret).update(token).digest('base64')
const headerOf = (token: string, signature: string) =>
  `theme=dark; session=${encodeURIComponent(`${token}.${signature}`)}`

test('a cookie that was signed here is read, the first time and when it is known', () => {
  const tokenIn = createTokenReader({ name: 'session', secret })
  const header = headerOf('abc', signatureOf('abc'))
  expect([tokenIn(header), tokenIn(header)]).toEqual(['abc', 'abc'])
})

test('knowing a cookie opens no door to another with its token or its signature', () => {
  const tokenIn = createTokenReader({ name: 'session', secret })
  tokenIn(headerOf('abc', signatureOf('abc')))
  expect(tokenIn(headerOf('abc', signatureOf('abd')))).toBeNull()
  expect(tokenIn(headerOf('abd', signatureOf('abc')))).toBeNull()
  expect(tokenIn(headerOf('abc', ''))).toBeNull()
  expect(tokenIn('theme=dark')).toBeNull()
  expect(tokenIn(undefined)).toBeNull()
})
