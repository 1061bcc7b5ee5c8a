import type { LetterFailure } from '@lienthehe/domain/reminders'
import { createTransport } from 'nodemailer'
import type { MailServer } from './mail-server.ts'

/**
 * A letter as it is handed to a mail server; `id` makes its Message-ID, so that a second copy is recognised as the same
 * letter.
 */
export type Mail = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Hands one letter to the mail server; returns whether it was accepted, or why not. */
export type SendMail = (mail: Mail) => Promise<{ readonly failure: LetterFailure | null }>

/** How long a server may take for each step of a letter; beyond it, the letter is tried again later. */
const stepMs = 20_000

/** A sender over this server; it connects for each letter, and does nothing else over the network. */
export function createSendMail(server: MailServer): SendMail {
  const { host, port, isEncrypted: secure, login, from } = server
  const transport = createTransport({
    ...{ host, port, secure },
    ...(login !== null && { auth: login, requireTLS: !secure }),
    ...{ connectionTimeout: stepMs, greetingTimeout: stepMs, socketTimeout: stepMs },
    ...{ disableFileAccess: true, disableUrlAccess: true },
  })
  const domain = from.slice(from.indexOf('@') + 1)
  return async ({ id, to, subject, text }) => {
    try {
      await transport.sendMail({
        ...{ from, to, subject, text },
        messageId: `<${id}@${domain}>`,
        // Auto-responders do not reply to such letters.
        headers: { 'Auto-Submitted': 'auto-generated' },
      })
      return { failure: null }
    } catch (error) {
      return { failure: failureOf(error) }
    }
  }
}

const failureOfCode: Readonly<Record<string, LetterFailure>> = {
  EAUTH: 'notAdmitted',
  ENOAUTH: 'notAdmitted',
  EENVELOPE: 'addressRefused',
  EMESSAGE: 'letterRefused',
}

/**
 * The text of a mail server may repeat the address, so only the kind of failure is kept; any other failure lies on the
 * way there.
 */
function failureOf(error: unknown): LetterFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return failureOfCode[code] ?? 'unreachable'
}
