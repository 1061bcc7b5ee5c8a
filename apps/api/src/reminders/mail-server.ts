import { StartRefused } from '../db/errors.ts'

/** The mail server that sends our letters, and their sender's address. */
export type MailServer = {
  readonly host: string
  readonly port: number
  /**
   * Is the connection encrypted from the first byte? If not, encryption is requested after connecting, and required if
   * there is a login.
   */
  readonly isEncrypted: boolean
  readonly login: { readonly user: string; readonly pass: string } | null
  readonly from: string
}

const addressShape = /^[^\s@<>,;:"]+@[^\s@<>,;:"]+\.[^\s@<>,;:".]+$/

/**
 * The mail server set by the operator, as `smtp://user:password@host:587` or `smtps://…`, and the address from which
 * letters come. `null`: none is set, and nothing is sent. With any other value the server does not start: see
 * `StartRefused`.
 */
export function readMailServer(given: { readonly url: string; readonly from: string }): MailServer | null {
  const [text, from] = [given.url.trim(), given.from.trim()]
  if (text === '' && from === '') return null
  const url = URL.canParse(text) ? new URL(text) : null
  const isKnown = url !== null && ['smtp:', 'smtps:'].includes(url.protocol) && url.hostname !== ''
  // The refusal does not repeat the address, because the address may contain a password.
  if (!isKnown) throw refusal('SMTP_URL', 'smtp://ten:mat-khau@thu.example.org:587')
  if (!addressShape.test(from)) throw refusal('MAIL_FROM', 'clb@example.org')
  const isEncrypted = url.protocol === 'smtps:'
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port === '' ? (isEncrypted ? 465 : 587) : Number(url.port),
    isEncrypted,
    login:
      url.username === ''
        ? null
        : { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    from,
  }
}

function refusal(variable: string, example: string): StartRefused {
  return new StartRefused('mailServerInvalid', {
    vi: `${variable} không đúng dạng; để gửi thư nhắc việc cần cả SMTP_URL và MAIL_FROM. Hãy ghi ví dụ ${variable}=${example}`,
    en: `${variable} is not valid; e-mail reminders need both SMTP_URL and MAIL_FROM. Write for example ${variable}=${example}`,
  })
}
