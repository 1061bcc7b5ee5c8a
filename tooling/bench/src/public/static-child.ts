import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { KeptAnswer } from './answers.ts'

// The server to compare with: it only sends bytes that it has in memory, and answers 304 to clients that
// already have them.
const answers: Readonly<Record<string, KeptAnswer>> = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
const kept = new Map(
  Object.entries(answers).map(([path, { headers, body }]) => [
    path,
    { headers, body: Buffer.from(body, 'base64') },
  ]),
)

const server = createServer((request, response) => {
  const found = kept.get(request.url ?? '')
  if (found === undefined) response.writeHead(404).end()
  else if (request.headers['if-none-match'] === found.headers['etag'])
    response.writeHead(304, found.headers).end()
  else response.writeHead(200, found.headers).end(found.body)
})
server.listen(0, '127.0.0.1', () => {
  const { port } = server.address() as AddressInfo
  process.send?.({ ready: { port } })
})

process.on('message', ({ id }: { readonly id: number }) => {
  const { user, system } = process.cpuUsage()
  process.send?.({ id, answer: { cpuMs: (user + system) / 1000 } })
})
process.once('disconnect', () => process.exit())
