import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { portRefused } from '../port.ts'
import { formatMetrics, type Metrics } from './metrics.ts'

/**
 * Serves the metrics at `/metrics` on a separate port, only to programs on this machine. Throws if the port is taken.
 */
export async function listenForMetrics(
  port: number,
  read: () => Metrics,
): Promise<{ readonly port: number; readonly stop: () => void }> {
  const server = createServer((request, response) => {
    const isAsked = request.method === 'GET' && request.url === '/metrics'
    response.writeHead(isAsked ? 200 : 404, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8' })
    response.end(isAsked ? formatMetrics(read()) : '')
  })
  try {
    await new Promise<void>((listening, failed) => {
      server.once('error', failed).listen(port, '127.0.0.1', listening)
    })
  } catch (error) {
    throw portRefused(error, port) ?? error
  }
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
