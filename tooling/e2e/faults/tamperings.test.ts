import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findTampering, namedByVerify } from './find-tampering.ts'
import { copyRegister, makeRegisters, type Registers, registerIn } from './tampered-register.ts'
import { flipBit, seeded, tamperings } from './tamperings.ts'

// A short part of `pnpm --filter @lienthehe/e2e tamper`, which makes all fifteen changes and 120 flips.
const flips = 12
const folder = mkdtempSync(join(tmpdir(), 'lien-the-he-tamper-'))
let registers: Registers

beforeAll(async () => {
  registers = await makeRegisters(folder)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('there are fifteen tamperings, no two alike', () => {
  expect(new Set(tamperings.map(({ what }) => what)).size).toBe(15)
})

describe('what is done to a register is found by a server that runs and by looking at everything', () => {
  const someOf = [
    'the log cut in half',
    'a password replaced',
    'a number in the plan changed',
    'a paper replaced',
  ]
  test.each(tamperings.filter(({ what }) => someOf.includes(what)))('$what', async (tampering) => {
    const { scrub, verify } = await findTampering(tampering, registers, folder)
    expect({ scrub, verify }).toEqual({ scrub: expect.any(String), verify: expect.any(String) })
  })
})

test(`${flips} times one bit of the file is flipped, and none of them is called sound`, () => {
  const random = seeded(20_201_009)
  const sound: number[] = []
  for (let flip = 0; flip < flips; flip += 1) {
    const flipped = registerIn(join(folder, `flipped-${flip}`))
    copyRegister(registers.older, flipped)
    flipBit(flipped.database, random)
    if (namedByVerify(flipped) === null) sound.push(flip)
  }
  expect(sound).toEqual([])
})
