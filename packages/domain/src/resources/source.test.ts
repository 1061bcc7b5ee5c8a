import { expect, test } from 'vitest'
import { lineOf } from './example.test-data.ts'
import { checkSource } from './source.ts'

test('a source is one of the plan’s, whatever they are called there', () => {
  expect(checkSource(lineOf(), ['stateBudget', 'international'])).toEqual([])
  expect(checkSource(lineOf(), ['international'])).toEqual([{ field: 'source', problem: 'choiceUnknown' }])
})
