import { request } from 'node:http'

export type KeptAnswer = { readonly headers: Readonly<Record<string, string>>; readonly body: string }

const plan = '/public/v1/plans/hoa-binh-146'
/**
 * The requests of readers in their usual proportions: a partner's page requests the script and the figures, mostly not
 * for the first time.
 */
export const paths = [
  '/widget.js',
  '/widget-depth.js',
  `${plan}/progress?lang=vi`,
  `${plan}/progress?lang=en`,
  `${plan}/progress?lang=vi&unit=150`,
  '/tien-do?lang=vi',
  `/embed/hoa-binh-146?lang=vi&view=compact`,
  '/badge/hoa-binh-146.svg?lang=vi',
] as const

/** Fetches an answer as it is sent: compressed, with all of its headers except those of the connection. */
export function fetchPacked(
  port: number,
  path: string,
  etag?: string,
): Promise<KeptAnswer & { readonly status: number }> {
  const headers = { 'accept-encoding': 'br', ...(etag !== undefined && { 'if-none-match': etag }) }
  return new Promise((answered, failed) => {
    request({ host: '127.0.0.1', port, path, headers }, (response) => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('end', () => {
        const ofConnection = ['date', 'connection', 'keep-alive', 'transfer-encoding']
        const said = Object.entries(response.headers).filter(([name]) => !ofConnection.includes(name))
        answered({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(said.map(([name, value]) => [name, String(value)])),
          body: Buffer.concat(parts).toString('base64'),
        })
      })
    })
      .once('error', failed)
      .end()
  })
}
