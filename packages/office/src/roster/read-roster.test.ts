import { describe, expect, test } from 'vitest'
import { makeWorkbook } from './fixtures/make-workbook.ts'
import { bytesOf, taken } from './fixtures/rosters.ts'
import { readRoster } from './read-roster.ts'

describe('a text file is a list too', () => {
  test.each([
    ['commas', 'STT,Họ và tên,Năm sinh\n1,Bùi Thị Hoa,1950\n'],
    ['semicolons and a byte order mark', '\ufeffSTT;Họ và tên;Năm sinh\r\n1;Bùi Thị Hoa;1950\r\n'],
    ['tabs', 'STT\tHọ và tên\tNăm sinh\n1\tBùi Thị Hoa\t1950'],
    ['decomposed letters', 'STT,Họ và tên,Năm sinh\n1,Bùi Thị Hoa,1950\n'.normalize('NFD')],
  ])('with %s', async (_, text) => {
    const roster = await taken(bytesOf(text), 'danh-sach.csv')
    expect(roster.rows).toEqual([
      {
        sheet: '',
        row: 2,
        cells: {
          order: { column: 'A', text: '1' },
          fullName: { column: 'B', text: 'Bùi Thị Hoa' },
          birth: { column: 'C', text: '1950' },
        },
      },
    ])
  })

  test('bytes of no encoding that is known are refused by name rather than garbled', async () => {
    const bytes = Uint8Array.from([0x48, 0x8f, 0x20, 0x76, 0x81, 0x20, 0x74, 0x90, 0x6e, 0x2c, 0x31])
    expect(await readRoster(bytes, { fileName: 'a.csv' })).toEqual({
      ok: false,
      refusal: { reason: 'fileKind', found: 'oldEncoding' },
    })
  })
})

describe('a sheet that is no list is never “success, 0 rows”', () => {
  test('without a header it says which row comes nearest and what it lacks', async () => {
    const bytes = await makeWorkbook([
      ['BÁO CÁO'],
      ['Ngày', 'Nội dung', 'Số tiền'],
      ['01/02', 'Mua gà', 500000],
    ])
    expect(await readRoster(bytes, { fileName: 'a.xlsx' })).toEqual({
      ok: false,
      refusal: {
        reason: 'headerNotFound',
        guess: {
          sheetName: 'Sheet1',
          row: 2,
          headings: ['Ngày', 'Nội dung', 'Số tiền'],
          missing: ['fullName', 'birth'],
        },
      },
    })
  })

  test('with a header and nobody below it is refused', async () => {
    const bytes = await makeWorkbook([['STT', 'Họ và tên', 'Năm sinh'], [1], [2], ['Cộng']])
    expect(await readRoster(bytes, { fileName: 'a.xlsx' })).toEqual({
      ok: false,
      refusal: { reason: 'noRows', sheetName: 'Sheet1', headerRow: 1 },
    })
  })
})
