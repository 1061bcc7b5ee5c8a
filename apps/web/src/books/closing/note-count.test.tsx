import { expect, test } from 'vitest'
import { countsOf } from './note-count.tsx'

test('notes that are not typed are none, and what is no number is not counted', () => {
  expect(countsOf({ 500000: '38', 20000: ' 2 ' })).toMatchObject({ 500000: 38, 20000: 2, 1000: 0 })
  expect(countsOf({ 500000: 'ba' })).toBeNull()
  expect(countsOf({ 500000: '-1' })).toBeNull()
})
