import { request as ask, createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** The connection between a phone and its server; disposing of it frees its port. */
export type Network = AsyncDisposable & {
  readonly url: string
  readonly isDown: () => boolean
  readonly setDown: (isDown: boolean) => void
  /**
   * Requests from this number on fail; the next request has number 1. Of the first failing one, either the answer is
   * lost, or the request itself.
   */
  readonly fallAt: (fall: Fall) => void
  /** Ends the session: nothing from it reaches the server until the next login. */
  readonly endSession: () => void
  /**
   * From now on the server has its next build: every script and style has a new name, and the old names no longer
   * exist.
   */
  readonly updateServer: () => void
}

export type Fall = { readonly number: number; readonly loses: 'request' | 'answer' }

const nextName = /([\w-]+-[\w-]{8})\.(js|css)(?=["'`,)])/g

/**
 * A network that can be cut between any request and its answer. It works for every browser, because it is cut outside
 * the browser.
 */
export async function startNetwork(server: string): Promise<Network> {
  const state = { isDown: false, isUpdated: false, isSessionOver: false, fall: undefined as Fall | undefined }
  const relay = createServer((request, response) => {
    const loses = state.isDown ? 'request' : fallOf(state, request)
    if (loses !== undefined) state.isDown = true
    if (loses === 'request') return request.socket.destroy()
    const path = request.url ?? '/'
    if (path.startsWith('/api/auth/sign-in')) state.isSessionOver = false
    if (state.isSessionOver) delete request.headers.cookie
    const isOld = state.isUpdated && /^\/assets\/.*-[\w-]{8}\.(?:js|css)$/.test(path)
    if (isOld) return response.writeHead(404).end()
    return pass(server, request, response, { isUpdated: state.isUpdated, isLost: loses === 'answer' })
  })
  relay.keepAliveTimeout = 1000
  await new Promise<void>((resolve) => relay.listen(0, resolve))
  const { port } = relay.address() as AddressInfo
  return {
    url: `http://localhost:${port}`,
    isDown: () => state.isDown,
    setDown: (isDown) => {
      Object.assign(state, { isDown, fall: undefined })
      if (isDown) relay.closeAllConnections()
    },
    fallAt: (fall) => {
      state.fall = fall
    },
    endSession: () => {
      state.isSessionOver = true
    },
    updateServer: () => {
      state.isUpdated = true
    },
    [Symbol.asyncDispose]: () =>
      new Promise((resolve) => {
        relay.closeAllConnections()
        relay.close(() => resolve())
      }),
  }
}

/** Does the network fail at this request? Only requests for data count, not requests for files. */
function fallOf(state: { fall: Fall | undefined }, { url }: IncomingMessage): Fall['loses'] | undefined {
  if (state.fall === undefined || url?.startsWith('/api/') !== true) return undefined
  const { number, loses } = state.fall
  state.fall = number > 1 ? { number: number - 1, loses } : undefined
  return number > 1 ? undefined : loses
}

function pass(
  server: string,
  request: IncomingMessage,
  response: ServerResponse,
  { isUpdated, isLost }: { readonly isUpdated: boolean; readonly isLost: boolean },
): void {
  const path = request.url ?? '/'
  const isRenamed = isUpdated && !/^\/(?:api|public)\//.test(path)
  const { 'accept-encoding': _, 'if-none-match': __, ...plain } = request.headers
  const asked = ask(
    new URL(path.replace(/\.next\.(js|css)$/, '.$1'), server),
    { method: request.method, headers: isRenamed ? plain : request.headers },
    (answer) => {
      const parts: Buffer[] = []
      answer.on('data', (part: Buffer) => parts.push(part))
      answer.on('end', () => {
        if (isLost) {
          request.socket.destroy()
          return
        }
        const whole = Buffer.concat(parts)
        const isText = /html|javascript|css/.test(answer.headers['content-type'] ?? '')
        const body =
          isRenamed && isText ? Buffer.from(whole.toString().replace(nextName, '$1.next.$2')) : whole
        const { 'content-length': ___, 'transfer-encoding': ____, ...headers } = answer.headers
        response.writeHead(answer.statusCode ?? 502, { ...headers, 'content-length': body.length }).end(body)
      })
    },
  )
  asked.on('error', () => request.socket.destroy())
  request.pipe(asked)
}
