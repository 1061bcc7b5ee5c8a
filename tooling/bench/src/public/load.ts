import { Agent, request } from 'node:http'

export type Load = { readonly port: number; readonly etags: ReadonlyMap<string, string> }

/**
 * Sends this many requests a second, even if earlier answers have not come, as readers do, so that a slow server
 * becomes visible. Every second request says that it already has the answer. Returns the time of each request in
 * milliseconds, from the moment when it was due.
 */
export async function askSteadily(
  { port, etags }: Load,
  paths: readonly string[],
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<readonly number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 })
  const began = performance.now()
  const times: Promise<number>[] = []
  while (times.length < perSecond * seconds) {
    const due = began + (times.length * 1000) / perSecond
    if (performance.now() < due) {
      await new Promise((done) => setTimeout(done, 1))
      continue
    }
    const path = paths[times.length % paths.length] ?? ''
    const etag = Math.floor(times.length / paths.length) % 2 === 0 ? undefined : etags.get(path)
    times.push(askOnce(agent, { port, path, etag, due }))
  }
  const all = await Promise.all(times)
  agent.destroy()
  return all
}

type Once = {
  readonly port: number
  readonly path: string
  readonly etag: string | undefined
  readonly due: number
}

function askOnce(agent: Agent, { port, path, etag, due }: Once): Promise<number> {
  const headers = { 'accept-encoding': 'br', ...(etag !== undefined && { 'if-none-match': etag }) }
  return new Promise((answered, failed) => {
    request({ agent, host: '127.0.0.1', port, path, headers }, (response) => {
      const expected = etag === undefined ? 200 : 304
      if (response.statusCode !== expected) failed(new Error(`${path}: ${response.statusCode}`))
      response.resume().once('end', () => answered(performance.now() - due))
    })
      .once('error', failed)
      .end()
  })
}
