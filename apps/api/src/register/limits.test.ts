import { type IsoDate, isoDate } from '@lienthehe/domain'
import { clubStatuses, cohorts } from '@lienthehe/domain/clubs'
import { factsAt } from '@lienthehe/domain/facts'
import { standingWordAt } from '@lienthehe/domain/quality'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { commands, perform } from '../testing/commands.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { createRegister, type RegisterLimits } from './register.ts'

// `register.test.ts` shows that a register with the usual limits agrees with the database's rows. Here registers with
// other limits agree with the usual one.

const folder = makeFolder()
const template = `${folder.path}/template.db`
const dates = [isoDate('2023-06-30'), isoDate('2025-11-20')]
const [, today = isoDate('2025-11-20')] = dates
let copies = 0

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())

/**
 * So small that two provinces take many slices, a few changes are too many for one refresh, and no day stays in memory.
 */
const small: RegisterLimits = { bytesKept: 1, spareRows: 1, clubsPerSlice: 2, changesMost: 2 }
const roomy: RegisterLimits = { ...small, bytesKept: 10_000_000, spareRows: 100, changesMost: 100 }

/** What a register shows of a day: the assessment, and the order, facts and words of the clubs. */
async function kept({ services }: Instance, date: IsoDate, register = services.register) {
  const { stored } = services.plans.inForceOn(date)
  return register.on({ date, stored, adopted: services }, ({ clubs, rows, assessment }) => ({
    assessment,
    clubs: clubs.inOrder.map((row) => ({
      club: clubs.at(row).club,
      facts: factsAt(rows.facts, row),
      words: rows.standings.map((column) => standingWordAt(column, row)),
      status: clubStatuses[rows.statuses[row] ?? -1],
      cohort: cohorts[rows.cohorts[row] ?? -1],
    })),
  }))
}

test.each([
  { which: 'counts all again after three changes and keeps no day', limits: small },
  { which: 'keeps its days through every change', limits: roomy },
])('a register that $which shows what the usual one shows', { timeout: 120_000 }, async ({ limits }) => {
  await fc.assert(
    fc.asyncProperty(fc.array(commands, { minLength: 4, maxLength: 16 }), async (sequence) => {
      const instance = await openCopy(template, `${++copies}`)
      const register = createRegister(instance.services.db, limits)
      for (const [step, command] of sequence.entries()) {
        await perform(instance, command, step)
        if (step % 4 !== 0) continue
        for (const date of dates)
          expect(await kept(instance, date, register)).toEqual(await kept(instance, date))
      }
      await instance.close()
    }),
    { seed: 146, numRuns: 6 },
  )
})

test.each([{ limits: small }, { limits: roomy }])(
  'what is written while a day is being counted is in the answer to whoever asks after it',
  async ({ limits }) => {
    const instance = await openCopy(template, `${++copies}`)
    const register = createRegister(instance.services.db, limits)
    await register.load()
    const sequence = fc.sample(commands, { seed: 146, numRuns: 40 })
    const looking = Array.from({ length: 10 }, () => kept(instance, today, register))
    await Promise.all([...sequence.map((command, step) => perform(instance, command, step)), ...looking])
    expect(await kept(instance, today, register)).toEqual(await kept(instance, today))
    await instance.close()
  },
)

test('others are answered while the clubs of a day are being counted', async () => {
  const instance = await openCopy(template, `${++copies}`)
  const register = createRegister(instance.services.db, roomy)
  await register.load()
  const counting = { goesOn: true, turns: 0 }
  const takeTurns = () => {
    counting.turns += 1
    if (counting.goesOn) setImmediate(takeTurns)
  }
  setImmediate(takeTurns)
  await kept(instance, today, register)
  counting.goesOn = false
  // Sixteen clubs: eight slices of two to count them, then more to add them up.
  expect(counting.turns).toBeGreaterThanOrEqual(14)
  await instance.close()
})
