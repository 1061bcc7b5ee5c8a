import { callsOf } from './calls.ts'
import { rawReads } from './raw.ts'
import { measureReads } from './reads.ts'
import { print, printHead, printMemory, timed, warmUp } from './timed.ts'
import { startUnderTest } from './under-test.ts'

/**
 * Starts the server on the database, and measures each call, its CPU time compared with its prepared statements alone.
 */
export async function measure(
  path: string,
  { times, ...started }: { readonly times: number; readonly now: Date; readonly bundle: string },
): Promise<void> {
  // Done before the server starts, because only one program at a time may use the file.
  const raw = await rawReads(path)
  const began = performance.now()
  const server = await startUnderTest(path, started)
  console.log(`\n× ${times}: first answer after ${Math.round(performance.now() - began)} ms`)
  try {
    const calls = await callsOf(server)
    printHead()
    print(await timed(server, 'idle', () => new Promise((done) => setTimeout(done, 20)), 10))
    await measureReads(server, { calls, raw })
    const rawEdit = await server.tell<number>('rawEdits')
    await warmUp(calls.edit)
    print(await timed(server, 'edit, 1 client', calls.edit, 200, rawEdit))
    print(await timed(server, 'edit, 32 clients', calls.edit, 2000, rawEdit, 32))
    await printMemory(server, 'at the end')
  } finally {
    await server.stop()
  }
}
