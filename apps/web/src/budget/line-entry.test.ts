import { expect, test } from 'vitest'
import { blankLine, draftOfLine, wrongInLine } from './line-entry.ts'

const typed = { ...blankLine('17@2020-01-01', 2022, '1/9/2021'), estimatedDong: '40 triệu' }

test('a blank form names everything that it lacks at once', () => {
  const blank = { ...blankLine('17@2020-01-01', 2022, ''), source: 'project' as const }
  expect(wrongInLine(blank).map(({ field }) => field)).toEqual([
    'draft.sourceName',
    'draft.estimatedDong',
    'draft.estimatedOn',
  ])
})

test('what was typed is sent in đồng, with its year and day as the server reads them', () => {
  expect(wrongInLine(typed)).toEqual([])
  expect(draftOfLine(typed, 'hoa-binh-146')).toMatchObject({
    year: 2022,
    estimatedDong: 40_000_000,
    estimatedOn: '2021-09-01',
    sourceName: null,
  })
})

test('the name of a source is sent where there are many of it, and left out where there is one', () => {
  const named = { ...typed, sourceName: ' VIE071 ' }
  expect(draftOfLine(named, 'p').sourceName).toBe(null)
  expect(draftOfLine({ ...named, source: 'project' }, 'p').sourceName).toBe('VIE071')
})
