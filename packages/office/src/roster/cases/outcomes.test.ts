import { expect, test } from 'vitest'
import { caseFiles, outcomeOf, reviewed, textOf } from './outcome.ts'

test('every list of the cases was reviewed', () => {
  expect([...reviewed().keys()]).toEqual(caseFiles())
})

test.each(caseFiles())(
  '%s: every cell is what was reviewed, and none is left open without a word',
  async (path) => {
    const outcome = await outcomeOf(path)
    expect(textOf(outcome)).toBe(reviewed().get(path))
    expect(outcome.tally.lost).toBe(0)
  },
)
