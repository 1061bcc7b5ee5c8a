import fc from 'fast-check'
import { runSchedule } from './src/offline/schedules/judge.ts'
import { schedule } from './src/offline/schedules/schedule.ts'

// `pnpm --filter @lienthehe/web schedules [runs] [seed] [path]`: with the seed and path of a failure, runs that failure
// again.
const [runs = '1000', seed = '10', path = ''] = process.argv.slice(2)
const begun = performance.now()
await fc.assert(fc.asyncProperty(schedule, runSchedule), {
  numRuns: Number(runs),
  seed: Number(seed),
  ...(path === '' ? {} : { path }),
})
console.log(`${runs} schedules of seed ${seed} hold, in ${Math.round((performance.now() - begun) / 1000)} s`)
