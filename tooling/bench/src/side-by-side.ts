/** One of the programs compared: its name, and how it does the work once. */
export type Contestant = { readonly name: string; readonly run: () => unknown }

export type Figures = { readonly name: string; readonly medianMs: number; readonly ratio: number }

/** Short work is repeated for at least this long, so that the resolution of the clock does not matter. */
const leastMs = 100

/**
 * Runs the contestants in turn, round after round, so that a machine that slows down slows all of them. Time is
 * processor time of this thread, because other work may run beside it. Each figure is the median of its rounds. The
 * ratio compares with the first contestant; it is the median of the ratios within each round.
 */
export async function sideBySide(
  contestants: readonly Contestant[],
  { rounds, warmUp = 2 }: { readonly rounds: number; readonly warmUp?: number },
): Promise<readonly Figures[]> {
  const times: number[][] = contestants.map(() => [])
  for (let round = 0; round < rounds + warmUp; round += 1)
    for (const [index, { run }] of contestants.entries()) {
      globalThis.gc?.()
      const time = await timeOf(run)
      if (round >= warmUp) times[index]?.push(time)
    }
  const first = times[0] ?? []
  return contestants.map(({ name }, index) => ({
    name,
    medianMs: median(times[index] ?? []),
    ratio: median((times[index] ?? []).map((time, round) => time / (first[round] ?? Number.NaN))),
  }))
}

export async function timeOf(run: Contestant['run']): Promise<number> {
  const before = process.threadCpuUsage()
  let [times, spent] = [0, 0]
  do {
    await run()
    times += 1
    const { user, system } = process.threadCpuUsage(before)
    spent = (user + system) / 1000
  } while (spent < leastMs)
  return spent / times
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export function table(title: string, figures: readonly Figures[]): void {
  console.log(`\n${title}`)
  for (const { name, medianMs, ratio } of figures)
    console.log(
      `  ${name.padEnd(44)}${medianMs.toFixed(2).padStart(10)} ms${`× ${ratio.toFixed(2)}`.padStart(14)}`,
    )
}
