import { describe, expect, test } from 'vitest'
import { people, readCase, refusalOfCase } from './read-case.ts'

describe('workbooks: a part that is not needed keeps nobody out', () => {
  test.each([
    'zip64-sizes.xlsx',
    'zip64-throughout.xlsx',
    'parts-at-the-root.xlsx',
    'part-names-in-other-case.xlsx',
    'sheet-in-utf-16.xlsx',
    'chart-sheet-after-the-list.xlsx',
    'chart-sheet-before-the-list.xlsx',
    'wide-sheet-hidden.xlsx',
    'long-lookup-sheet-hidden.xlsx',
    'wide-sheet-beside-the-list.xlsx',
    'one-white-bitmap.xlsx',
    'many-pictures.xlsx',
    'strict.xlsx',
  ])('%s', async (file) => {
    expect(people(await readCase(`workbooks/${file}`), 'fullName', 'birth')).toEqual([
      '2 Vàng Thị Ghển 1951',
      '3 Cầm Văn Ngợi 1948',
    ])
  })

  test('a wide sheet beside the list is named; a list that is too wide and a chart alone are refused as that', async () => {
    expect((await readCase('workbooks/wide-sheet-beside-the-list.xlsx')).unread).toMatchObject([
      { sheetName: 'Điểm danh', why: 'tooManyColumns' },
    ])
    expect(await refusalOfCase('workbooks/list-too-wide.xlsx')).toMatchObject({ reason: 'tooManyColumns' })
    expect(await refusalOfCase('workbooks/chart-and-no-list.xlsx')).toEqual({
      reason: 'headerNotFound',
      guess: null,
    })
  })

  test.each(['old-formats/the-same-list.xlsx', 'old-formats/open-document.ods'])('%s', async (file) => {
    expect(people(await readCase(file), 'birth', 'hardships')).toEqual([
      '5 1954-03-14 poor',
      '6 1949 ',
      '7 1957-12 nearPoor',
      '8 1950-11-02 livesAlone',
    ])
  })

  test('the Excel of 1997 and a web page named like it are refused with a way out', async () => {
    expect(await refusalOfCase('old-formats/excel-97.xls')).toEqual({ reason: 'fileKind', found: 'xls' })
    expect(await refusalOfCase('old-formats/web-page-named-xls.xls')).toEqual({
      reason: 'fileKind',
      found: 'html',
    })
  })
})
