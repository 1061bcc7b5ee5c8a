import { Hono } from 'hono'
import { StartRefused } from '../db/errors.ts'

/**
 * The contact for people who have found a security hole, as set by the operator: an e-mail address, as `mailto:`, or
 * the address of a page; `null` where none is set. With any other value the server does not start.
 */
export function readSecurityContact(text: string): string | null {
  const contact = text.trim()
  if (contact === '') return null
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(contact)) return `mailto:${contact}`
  if (/^https:\/\/\S+$/.test(contact) && URL.canParse(contact)) return contact
  throw new StartRefused('securityContactInvalid', {
    vi: `“${contact}” trong SECURITY_CONTACT không phải địa chỉ thư điện tử, cũng không phải trang https. Hãy ghi ví dụ an-toan@hoinguoicaotuoi.vn.`,
    en: `“${contact}” in SECURITY_CONTACT is neither an e-mail address nor an https page. Write for example security@example.org.`,
  })
}

/**
 * Serves `/.well-known/security.txt` (RFC 9116) if the operator has set a contact. Each answer is valid for thirty
 * days.
 */
export function securityTextRoutes({
  contact,
  origin,
  now,
}: {
  readonly contact: string | null
  readonly origin: string | null
  readonly now: () => Date
}) {
  const routes = new Hono()
  if (contact === null) return routes
  return routes.get('/.well-known/security.txt', (c) => {
    const expires = new Date(now().getTime() + 30 * 86_400_000)
    const lines = [
      `Contact: ${contact}`,
      `Expires: ${expires.toISOString().replace(/\.\d{3}Z$/, 'Z')}`,
      'Preferred-Languages: vi, en',
      ...(origin === null ? [] : [`Canonical: ${origin}/.well-known/security.txt`]),
    ]
    return c.text(`${lines.join('\n')}\n`, 200, { 'Cache-Control': 'public, max-age=86400' })
  })
}
