import { Buffer } from 'node:buffer'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Asked } from './calls/asked.ts'
import type { Answered, CallFront } from './calls/front.ts'
import { type AnswersWatched, watchAnswers } from './metrics/watch-answers.ts'
import { portRefused } from './port.ts'
import type { Front } from './public/front.ts'

type Fetch = (request: Request, env: object) => Response | Promise<Response>

/** A server that is listening on a port. */
export type Listening = {
  readonly port: number
  readonly answers: Pick<AnswersWatched, 'read'>
  /** Accepts no new connections, waits for `finish`, and then closes all connections that are still open. */
  readonly close: (finish: () => Promise<void>) => Promise<void>
}

/** The handlers of requests. They are tried in this order. */
export type Answering = {
  /** Serves stored answers that are the same for everybody. */
  readonly front: Front
  readonly calls: CallFront
  /** The app, which answers everything else. */
  readonly fetch: Fetch
}

/** Listens on a port and answers requests. Throws if it cannot listen. */
export async function listen({ front, calls, fetch }: Answering, port: number): Promise<Listening> {
  const answers = watchAnswers()
  const askApp = getRequestListener((request, env) => front.keep(env.incoming, () => fetch(request, env)))
  const server = createServer((request, response) => {
    answers.count(response)
    if (front.handOut(request, response)) return
    const answered = calls(asAsked(request))
    if (answered === null) void askApp(request, response)
    else void answered.then((answer) => write(response, answer))
  })
  try {
    await new Promise<void>((listening, failed) => {
      server.once('error', failed).listen(port, listening)
    })
  } catch (error) {
    answers.stop()
    throw portRefused(error, port) ?? error
  }
  return {
    port: (server.address() as AddressInfo).port,
    answers,
    close: async (finish) => {
      const closed = new Promise<void>((done) => server.close(() => done()))
      await finish()
      server.closeAllConnections()
      await closed
      answers.stop()
    },
  }
}

function asAsked(request: IncomingMessage): Asked {
  const { method, url, headers, socket } = request
  return {
    method,
    url,
    headers,
    socketAddress: socket.remoteAddress ?? '',
    readBody: () => readWhole(request),
  }
}

/** Reads the text of a body. Node accepts no more bytes than the declared length. */
function readWhole(request: IncomingMessage): Promise<string> {
  return new Promise((read, failed) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => parts.push(part))
    request.once('end', () => read(Buffer.concat(parts).toString()))
    request.once('error', failed)
  })
}

function write(response: ServerResponse, { status, headers, body }: Answered): void {
  response.writeHead(status, { ...headers, 'Content-Length': Buffer.byteLength(body) }).end(body)
}
