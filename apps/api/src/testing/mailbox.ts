import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { SMTPServer } from 'smtp-server'

/** A letter as it arrived over the network. */
export type Received = {
  readonly to: string
  readonly messageId: string
  readonly subject: string
  readonly lines: readonly string[]
}

/** A mail server that receives letters over SMTP, and the letters that it received. */
export type Mailbox = {
  readonly url: string
  readonly received: readonly Received[]
  /** How often a client connected. */
  readonly connections: () => number
  /**
   * Sets what happens to the next letters: they are accepted, accepted without an answer, or their recipient is
   * refused.
   */
  readonly behave: (as: 'takes' | 'takesWithoutAnswer' | 'refusesRecipient') => void
  /** Waits until this number of letters has arrived; throws when it does not. */
  readonly until: (many: number) => Promise<void>
  readonly close: () => Promise<void>
}

/** In milliseconds: a letter that has not arrived by then will not come. */
const comesWithin = 20_000

/** Opens a mail server on this port, or on any free one. It uses no encryption and requires no login. */
export async function openMailbox(port = 0): Promise<Mailbox> {
  const received: Received[] = []
  let behaviour: Parameters<Mailbox['behave']>[0] = 'takes'
  let connections = 0
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    closeTimeout: 100,
    onConnect: (_, callback) => {
      connections += 1
      callback()
    },
    onRcptTo: (_, __, callback) =>
      callback(
        behaviour === 'refusesRecipient'
          ? Object.assign(new Error('no such mailbox'), { responseCode: 550 })
          : null,
      ),
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const [to] = session.envelope.rcptTo
        received.push(read(Buffer.concat(chunks).toString(), to === undefined ? '' : to.address))
        if (behaviour !== 'takesWithoutAnswer') callback()
      })
    },
  })
  // Some tests disconnect the client in the middle of a letter, so errors of the server are ignored.
  server.on('error', () => undefined)
  const listening = server.listen(port, '127.0.0.1')
  await once(listening, 'listening')
  const { port: given } = listening.address() as AddressInfo
  return {
    url: `smtp://127.0.0.1:${given}`,
    received,
    connections: () => connections,
    behave: (as) => {
      behaviour = as
    },
    until: async (many) => {
      for (let waited = 0; received.length < many; waited += 20) {
        if (waited > comesWithin) throw new Error(`${received.length} of ${many} letters came`)
        await sleep(20)
      }
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}

/** Reads a letter of plain text: its headers, and its lines as a reader sees them. */
function read(raw: string, to: string): Received {
  const [head = '', ...body] = raw.split('\r\n\r\n')
  const header = (name: string) =>
    new RegExp(`^${name}: (.*(?:\\r\\n[ \\t].*)*)`, 'im').exec(head)?.[1]?.replaceAll(/\r\n\s+/g, ' ') ?? ''
  const isBase64 = header('Content-Transfer-Encoding') === 'base64'
  const text = body.join('\r\n\r\n')
  const decoded = isBase64 ? Buffer.from(text, 'base64').toString() : fromQuotedPrintable(text)
  const lines = decoded.split(/\r?\n/).filter((line) => line !== '')
  return { to, messageId: header('Message-ID'), subject: header('Subject'), lines }
}

function fromQuotedPrintable(text: string): string {
  const bytes = text
    .replaceAll(/=\r\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1').toString()
}
