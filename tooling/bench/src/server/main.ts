import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bundleChild } from './bundle.ts'
import { fillManyTimes } from './grow.ts'
import { measure } from './measure.ts'

// Every figure is of one run of one machine: quote the ratios to the raw statements beside it.
const sizes = process.argv.slice(2).map(Number)
const now = new Date('2025-11-20T03:00:00Z')
const folder = mkdtempSync(join(tmpdir(), 'lienthehe-bench-'))
try {
  const bundle = await bundleChild()
  for (const times of sizes.length > 0 ? sizes : [1, 10, 72]) {
    const path = join(folder, `x${times}.db`)
    await fillManyTimes(path, times, now)
    await measure(path, { times, now, bundle })
  }
} finally {
  rmSync(folder, { recursive: true })
}
