import { describe, expect, test } from 'vitest'
import { people, readCase } from './read-case.ts'

describe('totals: a sum is no person, and a treasurer is one', () => {
  test.each([
    ['total-and-average-rows.xlsx', ['2', '3']],
    ['sums-in-many-words.csv', ['2', '3', '5']],
    ['roles-in-the-notes-no-birth.csv', ['2', '3', '4', '5']],
    ['role-in-the-middle.csv', ['2', '3', '4', '5']],
    ['roles-in-the-notes.csv', ['2', '3', '4', '5']],
    ['signatures-below.xlsx', ['2', '3', '4']],
    ['family-names-like-sums.csv', ['2', '3', '4']],
  ])('%s: rows %j are people', async (file, rows) => {
    expect(people(await readCase(`totals/${file}`))).toEqual(rows)
  })
})
