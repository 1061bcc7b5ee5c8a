import { expect, test } from 'vitest'
import type { Grid } from '../grid.ts'
import { readsAsVietnamese, restoreGrid, restoreUtf8 } from './restore.ts'

function gridOf(...texts: readonly string[]): Grid {
  const rows = texts.map((text) => [{ text }])
  return { sheetName: '', rows, merges: [], hiddenRows: new Map(), strayQuotes: new Set() }
}

test.each(['Hoàng Thị Ước', 'Thào A Dế', 'Chảo Duồn Mẩy', 'Hoang Thi Uoc', 'H’Mông'])(
  '%s reads as it stands',
  (text) => {
    expect(readsAsVietnamese(text)).toBe(true)
    expect(restoreGrid(gridOf(text)).rows).toEqual([[{ text }]])
  },
)

test('a sheet is restored from the encoding of most of its garbled cells, cell by cell', () => {
  const { rows } = restoreGrid(gridOf('Hoµng ThÞ ¦íc', 'Vũ Thị Lược', '§Æng V¨n Th­ëng'))
  expect(rows.map(([cell]) => cell?.restored)).toEqual(['Hoàng Thị Ước', undefined, 'Đặng Văn Thưởng'])
})

test('letters that no old font explains stay as they are', () => {
  expect(restoreGrid(gridOf('Müller', 'Nguyễnn')).rows.map(([cell]) => cell?.restored)).toEqual([
    undefined,
    undefined,
  ])
})

test.each([
  ['HoÃ\u00a0ng Thá»‹ Æ¯á»›c', 'Hoàng Thị Ước'],
  ['Hoàng Thị Ước', null],
  ['Âu Cơ', null],
])('%s was %s before it was read as western letters', (text, is) => {
  expect(restoreUtf8(text)).toBe(is)
})
