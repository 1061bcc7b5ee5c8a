import { copyFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fillTwoProvinces, makeFolder } from './testing/instance.ts'
import { userNameOf } from './testing/people.ts'
import { hashOfPassword } from './testing/served.ts'
import { type Planted, plantedBugs, seamsOf } from './testing/year/planted.ts'
import { type Played, playYear } from './testing/year/play.ts'
import { openSystem, soundSeams } from './testing/year/system.ts'

// By default the test runs few clubs. The long run: YEAR_CLUBS=139 YEAR_SEED=7 pnpm --filter @lienthehe/api exec vitest
// run src/year.test.ts
const clubs = Number(process.env['YEAR_CLUBS'] ?? 8)
const seed = Number(process.env['YEAR_SEED'] ?? 146)
const admin = userNameOf('provincialAdmin', 'province')
const officer = { userName: userNameOf('officer', 'nextCommune'), digits: '112' }

const folder = makeFolder()
const filled = `${folder.path}/filled.db`
let opened = 0

beforeAll(async () => fillTwoProvinces(filled, await hashOfPassword()))
afterAll(() => folder.remove())

async function play(
  size: { readonly clubs: number; readonly months: number },
  planted?: Planted,
): Promise<Played> {
  const path = `${folder.path}/year-${++opened}.db`
  copyFileSync(filled, path)
  const clock = { now: new Date('2024-01-20T03:00:00Z') }
  const seams = planted === undefined ? soundSeams : seamsOf(planted)
  const system = await openSystem(path, { admin, clock, seams })
  const around = planted?.around ?? ((sound) => sound)
  try {
    return await playYear(around(system), { ...size, seed, admin, officer })
  } finally {
    await system.close()
  }
}

test(`a year of ${clubs} clubs, with lost requests and answers, full disks, clocks and crashes: everything as reckoned by hand`, async () => {
  const began = performance.now()
  const { calls, faults, differences } = await play({ clubs, months: 12 })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  console.log(
    `seed ${seed}, ${clubs} clubs: ${calls} changes in ${seconds} s, faults ${JSON.stringify(faults)}`,
  )
  expect(differences).toEqual([])
  for (const count of Object.values(faults)) expect(count).toBeGreaterThan(0)
}, 3_600_000)

describe('ten bugs planted one by one are found', () => {
  test('there are ten, no two alike', () => {
    expect(new Set(plantedBugs.map(({ bug }) => bug)).size).toBe(10)
  })

  test.each(plantedBugs)('$bug', async (planted) => {
    const { differences } = await play({ clubs: 4, months: 3 }, planted)
    expect(differences.join('\n')).toMatch(planted.found)
  })
})
