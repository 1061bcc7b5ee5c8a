import { expect, test } from 'vitest'
import { giveWay } from './give-way.ts'

const spend = (milliseconds: number) => {
  const began = performance.now()
  while (performance.now() - began < milliseconds);
}

/**
 * Does this many pieces of work, each of this many milliseconds, and counts how often others had their turn in between.
 */
async function turnsOfOthers(pieces: number, milliseconds: number): Promise<number> {
  let turns = 0
  let isDone = false
  const count = () => {
    turns += 1
    if (!isDone) setImmediate(count)
  }
  await giveWay()
  setImmediate(count)
  for (let piece = 0; piece < pieces; piece += 1) {
    spend(milliseconds)
    await giveWay()
  }
  isDone = true
  return turns
}

test('whoever asks one long thing after the other lets others be answered in between', async () => {
  expect(await turnsOfOthers(5, 12)).toBeGreaterThanOrEqual(4)
})

test('a few short ones are answered in one go', async () => {
  expect(await turnsOfOthers(3, 0)).toBe(0)
})
