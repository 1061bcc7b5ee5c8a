import { expect, test } from 'vitest'
import { readSecurityContact, securityTextRoutes } from './security-contact.ts'

test.each([
  { text: '', is: null },
  { text: ' an-toan@clb.example ', is: 'mailto:an-toan@clb.example' },
  { text: 'https://clb.example/bao-mat', is: 'https://clb.example/bao-mat' },
])('the security contact “$text” is $is', ({ text, is }) => {
  expect(readSecurityContact(text)).toBe(is)
})

test.each(['0218 385 1234', 'http://clb.example', 'an toan@clb.example', 'a@b.c\nContact: x'])(
  'a server does not start with “%s”',
  (text) => {
    expect(() => readSecurityContact(text)).toThrow(/SECURITY_CONTACT/)
  },
)

const day = () => new Date('2026-01-01T00:00:00.000Z')

test('security.txt names the contact, and until when that is good', async () => {
  const routes = securityTextRoutes({
    contact: 'mailto:an-toan@clb.example',
    origin: 'https://clb.example',
    now: day,
  })
  const answer = await routes.request('/.well-known/security.txt')
  expect(answer.headers.get('Content-Type')).toMatch(/^text\/plain/)
  expect(await answer.text()).toBe(
    'Contact: mailto:an-toan@clb.example\nExpires: 2026-01-31T00:00:00Z\nPreferred-Languages: vi, en\nCanonical: https://clb.example/.well-known/security.txt\n',
  )
})

test('without a contact there is none', async () => {
  const routes = securityTextRoutes({ contact: null, origin: null, now: day })
  expect((await routes.request('/.well-known/security.txt')).status).toBe(404)
})
