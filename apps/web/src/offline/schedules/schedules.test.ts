import fc from 'fast-check'
import { test } from 'vitest'
import { runSchedule } from './judge.ts'
import { schedule } from './schedule.ts'

test('whatever happens to network, storage, tabs, login, clock and build: one report, each booking once, and the screen says the truth', async () => {
  await fc.assert(fc.asyncProperty(schedule, runSchedule), { seed: 10, numRuns: 60 })
})
