import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleChild } from './bundle.ts'
import { measureEvery } from './every/every.ts'
import { fillManyTimes, fillWholeManyTimes } from './grow.ts'
import { measure } from './measure.ts'

// All figures come from one run on one machine: quote only the ratios to the raw statements beside them. `run
// server 72 every [beginnings of question names]`: the longest time for which each question blocks all
// others.
const [words, numbers] = [
  process.argv.slice(2).filter(isWord),
  process.argv.slice(2).filter((one) => !isWord(one)),
]
const [every, only = ''] = words
const sizes = numbers.map(Number)
const now = new Date('2025-11-20T03:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'lienthehe-bench-'))
try {
  const bundle = await bundleChild()
  for (const times of sizes.length > 0 ? sizes : [1, 10, 72]) {
    const path = join(folder, `x${times}.db`)
    if (every === 'every') {
      await fillWholeManyTimes(path, times, now)
      await measureEvery(path, { only, now, bundle })
      continue
    }
    await fillManyTimes(path, times, now)
    await measure(path, { times, now, bundle })
  }
} finally {
  rmSync(folder, { recursive: true })
}

function isWord(argument: string): boolean {
  return Number.isNaN(Number(argument))
}
