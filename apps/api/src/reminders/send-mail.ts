import type { LetterFailure } from '@lienthehe/domain/reminders'
import { createTransport } from 'nodemailer'
import type { MailServer } from './mail-server.ts'

/**
 * A letter for the mail server. `id` becomes its Message-ID, so that a second copy is recognised as the same letter.
 */
export type Mail = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Gives one letter to the mail server. `failure: null`: the server accepted it; otherwise why not. */
export type SendMail = (mail: Mail) => Promise<{ readonly failure: LetterFailure | null }>

/** How long a mail server may take for each step of sending a letter. After that, the letter is tried again later. */
const stepMs = 20_000

/** Creates a sender that uses this mail server. It connects for each letter, and does nothing else over the network. */
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
        // Auto-responders do not reply to letters with this header.
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
 * Keeps only the kind of failure, because the mail server's text may repeat the address. All unknown errors count as
 * failures to reach the server.
 */
function failureOf(error: unknown): LetterFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return failureOfCode[code] ?? 'unreachable'
}
