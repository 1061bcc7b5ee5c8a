import type { Calls } from './calls.ts'
import type { RawReads } from './raw.ts'
import { print, printMemory, timed, timedAfter, warmUp } from './timed.ts'
import type { UnderTest } from './under-test.ts'

// Today is not among these days, because preparing the calls has already asked for it.
const dates = ['2025-06-30', '2024-12-31', '2023-06-30']

/**
 * Measures the overview, the list, and the pages of a club and of a plan: first reads, repeated reads during writes,
 * and reads just after a change.
 */
export async function measureReads(
  server: UnderTest,
  { calls, raw }: { readonly calls: Calls; readonly raw: RawReads },
): Promise<void> {
  await printMemory(server, 'before the first date')
  for (const date of dates)
    print(await timed(server, `first of ${date}`, () => calls.overview(date), 1, raw.firstOfDate))
  await printMemory(server, `after ${dates.length} dates and today`)
  await warmUp(calls.nothing)
  print(await timed(server, 'healthz (limit: HTTP alone)', calls.nothing, 1000))
  await warmUp(calls.me)
  print(await timed(server, 'session.me', calls.me, 1000))

  const anyDate = () => dates[Math.floor(Math.random() * dates.length)] ?? ''
  const reads = [
    ['overview', () => calls.overview(anyDate()), raw.overview],
    ['list page', () => calls.list(anyDate()), raw.list],
    ['club page', () => calls.page(anyDate()), raw.page],
    ['plan page', () => calls.clauses(anyDate()), undefined],
  ] as const
  await whileWriting(calls.admit, async () => {
    for (const [name, call, beside] of reads) {
      await warmUp(call)
      print(await timed(server, name, call, 500, beside))
    }
    for (const [name, call, beside] of reads)
      print(await timed(server, `${name}, 8 clients`, call, 1000, beside, 8))
  })
  for (const [name, call] of reads)
    print(await timedAfter(server, `${name} after an admission`, calls.admit, call))
}

/** Does the work while a user writes once a second. */
async function whileWriting(write: () => Promise<unknown>, work: () => Promise<void>): Promise<void> {
  const written: Promise<unknown>[] = []
  const timer = setInterval(() => written.push(write()), 1000)
  try {
    await work()
  } finally {
    clearInterval(timer)
    await Promise.all(written)
  }
}
