import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chooseMutants } from './choose.ts'
import { copyToScratch } from './scratch.ts'
import { tryMutant } from './try-mutant.ts'

const tooling = fileURLToPath(new URL('..', import.meta.url))
const base = fileURLToPath(new URL('../../../tsconfig.base.json', import.meta.url))
const band = 'export const isIn = (people: number) => people >= 50 && people <= 70\n'
const tests = `import { expect, test } from 'vitest'
import { isIn } from './band.ts'
test('fifty are enough', () => expect([49, 50].map(isIn)).toEqual([false, true]))
`
let toy: string

beforeAll(() => {
  toy = mkdtempSync(join(tmpdir(), 'toy-'))
  mkdirSync(join(toy, 'src', 'room'), { recursive: true })
  writeFileSync(join(toy, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(join(toy, 'src', 'room', 'band.ts'), band)
  writeFileSync(join(toy, 'src', 'room', 'band.test.ts'), tests)
  symlinkSync(join(tooling, 'node_modules'), join(toy, 'node_modules'), 'junction')
})
afterAll(() => rmSync(toy, { recursive: true, force: true }))

const chosen = (seed: number) => chooseMutants(join(toy, 'src'), { rooms: ['room'], count: 9, seed })

test('the same seed chooses the same lies, each at a place of its own; no test is lied in', () => {
  expect(chosen(1)).toEqual(chosen(1))
  expect(chosen(1)).not.toEqual(chosen(2))
  expect(
    chosen(1)
      .map(({ file, was }) => `${file} ${was}`)
      .sort(),
  ).toEqual(['50', '70', '&&', '<=', '>='].map((was) => `room/band.ts ${was}`).sort())
})

test('a lie that a test notices is killed, one that none asks about survives, and nothing is left of either', () => {
  using scratch = copyToScratch(toy, base)
  const fates = Object.fromEntries(
    chosen(1)
      .filter(({ was }) => ['50', '70'].includes(was))
      .map((mutant) => [mutant.was, tryMutant(scratch, mutant)]),
  )
  expect(fates).toEqual({ 50: 'killed', 70: 'survived' })
  expect(readFileSync(join(scratch.folder, 'src', 'room', 'band.ts'), 'utf8')).toBe(band)
})
