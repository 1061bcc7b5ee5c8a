import { everyAddress } from '../../../../../apps/api/src/testing/every-address.ts'
import { everyQuestion } from '../../../../../apps/api/src/testing/every-question.ts'
import type { Known } from '../../../../../apps/api/src/testing/known.ts'
import { startUnderTest, type UnderTest } from '../under-test.ts'
import { makeKnown, readFound } from './known.ts'

/** Nobody should wait longer than this because of another user's question. */
const blockMaxMs = 50
/** How many more times each question is asked. */
const again = 2

type Asked = {
  readonly name: string
  readonly ask: () => Promise<{ readonly status: number; readonly bytes: number }>
}
type Hold = {
  readonly name: string
  readonly when: 'first' | 'again'
  readonly status: number
  readonly bytes: number
  /** The longest block of the event loop: `turnMs` in processor time of this thread, `blockMs` by the clock. */
  readonly turnMs: number
  readonly blockMs: number
}

/**
 * Asks every question and every address of the API alone, first once and then again. Prints for how long each blocked
 * the event loop at most, the longest first. `only`: only the names that begin with this text.
 */
export async function measureEvery(
  path: string,
  { only, ...started }: { readonly now: Date; readonly bundle: string; readonly only: string },
): Promise<void> {
  const inFile = readFound(path)
  const server = await startUnderTest(path, started)
  try {
    const known = await makeKnown(server, inFile)
    const asked = [...questionsOf(server, known), ...addressesOf(server, known)]
    const holds: Hold[] = []
    for (const one of asked.filter(({ name }) => name.startsWith(only))) {
      holds.push(await held(server, one, 'first', 1), await held(server, one, 'again', again))
    }
    print(holds)
  } finally {
    await server.stop()
  }
}

function questionsOf({ client, cookies }: UnderTest, known: Known): readonly Asked[] {
  const [admin = ''] = cookies
  return Object.entries(everyQuestion).flatMap(([procedure, inputsOf]) =>
    inputsOf(known).map((input) => {
      const query = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
      const ask = () => client.send(`/api/trpc/${procedure}${query}`, { cookie: admin }).then(sizeOf)
      return { name: `${procedure} ${JSON.stringify(input) ?? ''}`, ask }
    }),
  )
}

function addressesOf({ client, cookies }: UnderTest, known: Known): readonly Asked[] {
  const [admin = ''] = cookies
  return Object.values(everyAddress).flatMap((addressesAt) =>
    addressesAt(known).map((address) => ({
      name: address,
      ask: () => client.send(address, { cookie: admin }).then(sizeOf),
    })),
  )
}

function sizeOf({ status, body }: { readonly status: number; readonly body: string }) {
  return { status, bytes: Buffer.byteLength(body) }
}

async function held(
  server: UnderTest,
  { name, ask }: Asked,
  when: Hold['when'],
  times: number,
): Promise<Hold> {
  await server.tell('collect')
  await server.spent()
  let answered = { status: 0, bytes: 0 }
  for (let time = 0; time < times; time += 1) answered = await ask()
  const { longestTurnMs: turnMs, longestBlockMs: blockMs } = await server.spent()
  return { name, when, ...answered, turnMs, blockMs }
}

function print(holds: readonly Hold[]): void {
  const sorted = holds.toSorted((one, other) => other.turnMs - one.turnMs)
  for (const { name, when, status, bytes, turnMs, blockMs } of sorted) {
    const figures = [turnMs.toFixed(1), blockMs.toFixed(0), String(status), `${Math.round(bytes / 1000)} kB`]
    console.log(`${figures.map((figure) => figure.padStart(9)).join('')}  ${when} ${name.slice(0, 120)}`)
  }
  const long = holds.filter(({ turnMs }) => turnMs > blockMaxMs)
  const refused = holds.filter(({ status }) => status !== 200)
  console.log(
    `${holds.length} answers, ${refused.length} of them not 200; ${long.length} held the event loop for more than ${blockMaxMs} ms of processor time`,
  )
}
