import { describe, expect, test } from 'vitest'
import { StartRefused } from '../db/errors.ts'
import { readMailServer } from './mail-server.ts'

const from = 'clb@example.org'

describe('the mail server that the operator names', () => {
  test('none: nothing goes out', () => {
    expect(readMailServer({ url: '', from: '' })).toBeNull()
  })

  test.each([
    {
      url: 'smtp://gui:m%40t@thu.example.org',
      is: { host: 'thu.example.org', port: 587, isEncrypted: false, login: { user: 'gui', pass: 'm@t' } },
    },
    {
      url: 'smtps://thu.example.org',
      is: { host: 'thu.example.org', port: 465, isEncrypted: true, login: null },
    },
    { url: 'smtp://[::1]:2525', is: { host: '::1', port: 2525, isEncrypted: false, login: null } },
  ])('$url', ({ url, is }) => {
    expect(readMailServer({ url, from })).toEqual({ ...is, from })
  })

  test.each([
    { url: 'thu.example.org:587', from },
    { url: 'https://thu.example.org', from },
    { url: 'smtp://', from },
    { url: 'smtp://thu.example.org', from: '' },
    { url: 'smtp://thu.example.org', from: 'CLB <clb@example.org>' },
    { url: '', from },
  ])('$url from “$from” refuses the start', (given) => {
    expect(() => readMailServer(given)).toThrow(StartRefused)
  })

  test('what is refused is said without the password', () => {
    const given = { url: 'smtp//gui:bi-mat@thu', from }
    expect(() => readMailServer(given)).toThrow(/SMTP_URL/)
    expect(() => readMailServer(given)).not.toThrow(/bi-mat/)
  })
})
