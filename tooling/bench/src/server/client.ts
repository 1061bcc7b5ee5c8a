import { Agent, request } from 'node:http'

export type Answer = { readonly status: number; readonly body: string; readonly cookie: string }

/** Sends requests to the server over connections that stay open, as browsers do. */
export class Client {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 64 })
  readonly #port: number

  constructor(port: number) {
    this.#port = port
  }

  send(path: string, sent: { readonly cookie?: string; readonly body?: unknown } = {}): Promise<Answer> {
    const body = sent.body === undefined ? undefined : JSON.stringify(sent.body)
    const headers = {
      ...(sent.cookie !== undefined && { cookie: sent.cookie }),
      ...(body !== undefined && {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(body),
        origin: `http://localhost:${this.#port}`,
      }),
    }
    const method = body === undefined ? 'GET' : 'POST'
    return new Promise((answer, failed) => {
      const asked = request(
        { agent: this.#agent, host: 'localhost', port: this.#port, path, method, headers },
        (response) => {
          const parts: Buffer[] = []
          response.on('data', (part: Buffer) => parts.push(part))
          response.on('end', () =>
            answer({
              status: response.statusCode ?? 0,
              body: Buffer.concat(parts).toString(),
              cookie: (response.headers['set-cookie'] ?? []).map((line) => line.split(';')[0]).join('; '),
            }),
          )
        },
      )
      asked.once('error', failed)
      asked.end(body)
    })
  }

  /** Returns the answer of a procedure; throws when it is refused, because nothing should be refused here. */
  async ask<Value = unknown>(procedure: string, cookie: string, input?: unknown): Promise<Value> {
    const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
    return answerOf(await this.send(`/api/trpc/${procedure}${query}`, { cookie }))
  }

  async change<Value = unknown>(procedure: string, cookie: string, input: unknown): Promise<Value> {
    return answerOf(await this.send(`/api/trpc/${procedure}`, { cookie, body: input }))
  }

  close(): void {
    this.#agent.destroy()
  }
}

function answerOf<Value>({ status, body }: Answer): Value {
  if (status !== 200) throw new Error(`${status}: ${body.slice(0, 300)}`)
  return JSON.parse(body).result.data
}
