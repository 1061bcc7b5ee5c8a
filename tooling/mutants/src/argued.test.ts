import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readArgued, reasonFor } from './argued.ts'

const sources = fileURLToPath(new URL('../../../packages/domain/src/', import.meta.url))

test('what is argued about still stands where it stood, and is argued in a sentence', () => {
  for (const { file, in: line, was, because } of readArgued()) {
    const lines = readFileSync(sources + file, 'utf8').split('\n')
    expect(lines.map((one) => one.trim())).toContain(line)
    expect(line).toContain(was.split('\n')[0])
    expect(because).toMatch(/\.$/)
  }
})

test('a reason holds for its own lie alone', () => {
  const lie = { file: 'a.ts', in: 'a < b', was: '<', becomes: '<=' }
  const argued = [{ ...lie, because: 'They are never equal.' }]
  const mutant = { ...lie, line: 1, start: 2, end: 3 }
  expect(reasonFor(mutant, argued)).toBe('They are never equal.')
  expect(reasonFor({ ...mutant, becomes: '>' }, argued)).toBeUndefined()
})
