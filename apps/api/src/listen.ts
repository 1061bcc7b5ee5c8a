import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { type AnswersWatched, watchAnswers } from './metrics/watch-answers.ts'
import { portRefused } from './port.ts'
import type { Front } from './public/front.ts'

type Fetch = (request: Request, env: object) => Response | Promise<Response>

/** A server that is being listened to. */
export type Listening = {
  readonly port: number
  readonly answers: Pick<AnswersWatched, 'read'>
  /** Takes no new connection, lets the requests under way finish, and closes those that are kept open. */
  readonly close: (finish: () => Promise<void>) => Promise<void>
}

/** Hands out what is kept for everybody, and asks the app for the rest. Throws where it may not listen. */
export async function listen(fetch: Fetch, front: Front, port: number): Promise<Listening> {
  const answers = watchAnswers()
  const askApp = getRequestListener((request, env) => front.keep(env.incoming, () => fetch(request, env)))
  const server = createServer((request, response) => {
    answers.count(response)
    if (!front.handOut(request, response)) void askApp(request, response)
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
