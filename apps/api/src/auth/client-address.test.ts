import { describe, expect, test } from 'vitest'
import { StartRefused } from '../db/errors.ts'
import { addressGroupOf, createClientAddress } from './client-address.ts'

describe('the address that counts', () => {
  const trusted = '10.0.0.0/8, 127.0.0.1, fd00::/8'
  test.each([
    { what: 'nobody forwards', socket: '203.0.113.9', forwarded: undefined, is: '203.0.113.9' },
    { what: 'a stranger claims one', socket: '203.0.113.9', forwarded: '192.0.2.1', is: '203.0.113.9' },
    { what: 'a proxy says it', socket: '127.0.0.1', forwarded: '203.0.113.9', is: '203.0.113.9' },
    { what: 'it comes over IPv6', socket: '::ffff:10.1.2.3', forwarded: '203.0.113.9', is: '203.0.113.9' },
    { what: 'two proxies', socket: 'fd00::1', forwarded: '203.0.113.9, 10.2.3.4', is: '203.0.113.9' },
    { what: 'a claim before', socket: '10.1.2.3', forwarded: '192.0.2.1, 203.0.113.9', is: '203.0.113.9' },
    { what: 'the proxy names nobody', socket: '10.1.2.3', forwarded: 'unknown', is: '10.1.2.3' },
    { what: 'the proxy says nothing', socket: '10.1.2.3', forwarded: undefined, is: '10.1.2.3' },
  ])('when $what, is $is', ({ socket, forwarded, is }) => {
    expect(createClientAddress(trusted, () => undefined)(socket, forwarded)).toBe(is)
  })

  test('a proxy that is not listed is named once', () => {
    const named: string[] = []
    const addressOf = createClientAddress('', (proxy) => named.push(proxy))
    for (const client of ['203.0.113.9', '203.0.113.10']) addressOf('172.16.0.1', client)
    addressOf('172.16.0.2', undefined)
    expect(named).toEqual(['172.16.0.1'])
  })

  test.each(['localhost', '10.0.0.0/33', '10.0.0.0/', '300.1.1.1'])('“%s” is no proxy', (entry) => {
    expect(() => createClientAddress(entry, () => undefined)).toThrow(StartRefused)
  })
})

test.each([
  ['203.0.113.9', '203.0.113.9'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:db8:1:2::1', '2001:db8:1:2::/64'],
  ['2001:0DB8::1', '2001:db8:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
])('%s counts as %s', (address, group) => {
  expect(addressGroupOf(address)).toBe(group)
})
