import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { type MadeCell, type MadeMerge, makeSheet, makeWorkbook } from './fixtures/make-workbook.ts'
import { readRoster } from './read-roster.ts'
import type { Roster, RosterField } from './roster.ts'

async function rosterOf(
  rows: readonly (readonly MadeCell[])[],
  merges: readonly MadeMerge[] = [],
): Promise<Roster> {
  return taken(await makeWorkbook(rows, merges), 'danh-sach.xlsx')
}

async function taken(bytes: Uint8Array, fileName: string): Promise<Roster> {
  const result = await readRoster(bytes, { fileName })
  if (!result.ok) throw new Error(JSON.stringify(result.refusal))
  return result.value
}

function texts(roster: Roster, field: RosterField): readonly (string | undefined)[] {
  return roster.rows.map(({ cells }) => cells[field]?.text)
}

const csv = (text: string) => new TextEncoder().encode(text)

describe('the header of a real list is found', () => {
  test('below title rows, with its Excel row and columns', async () => {
    const roster = await rosterOf(
      [
        ['HỘI NGƯỜI CAO TUỔI XÃ CAO SƠN', null, null, null],
        ['DANH SÁCH THÀNH VIÊN CÂU LẠC BỘ LIÊN THẾ HỆ TỰ GIÚP NHAU', null, null, null],
        [],
        ['STT', 'Họ và tên', 'Năm sinh', 'Ghi chú'],
        [1, 'Bùi Thị Hoa', 1950, 'tổ trưởng'],
        [2, 'Xa Văn Định', 1948, null],
      ],
      [
        [0, 0, 0, 3],
        [1, 0, 1, 3],
      ],
    )
    expect(roster.headerRow).toBe(4)
    expect(roster.columns).toEqual([
      { field: 'order', column: 'A', heading: 'STT' },
      { field: 'fullName', column: 'B', heading: 'Họ và tên' },
      { field: 'birth', column: 'C', heading: 'Năm sinh' },
      { field: 'note', column: 'D', heading: 'Ghi chú' },
    ])
    expect(roster.rows[1]).toEqual({
      row: 6,
      cells: {
        order: { column: 'A', text: '2' },
        fullName: { column: 'B', text: 'Xa Văn Định' },
        birth: { column: 'C', text: '1948' },
      },
    })
  })

  test('over two levels of merged cells, with the year under “Nam” or “Nữ” and marks under the hardships', async () => {
    const roster = await rosterOf(
      [
        ['STT', 'Họ và tên', 'Năm sinh', null, 'Dân tộc', 'Hoàn cảnh khó khăn', null, null],
        [null, null, 'Nam', 'Nữ', null, 'Hộ nghèo', 'Hộ cận nghèo', 'Khuyết tật'],
        [1, 2, 3, 4, 5, 6, 7, 8],
        [1, 'Bùi Văn Ểu', 1948, null, 'Mường', 'x', null, 'x'],
        [2, 'Bùi Thị Hoa', null, 1950, 'Mường', null, 'x', null],
        [3, 'Đinh Thị Lan', null, 1962, 'Kinh', null, null, null],
      ],
      [
        [0, 0, 1, 0],
        [0, 1, 1, 1],
        [0, 2, 0, 3],
        [0, 4, 1, 4],
        [0, 5, 0, 7],
      ],
    )
    expect(texts(roster, 'sex')).toEqual(['Nam', 'Nữ', 'Nữ'])
    expect(texts(roster, 'birth')).toEqual(['1948', '1950', '1962'])
    expect(roster.rows.map(({ cells }) => cells.birth?.column)).toEqual(['C', 'D', 'D'])
    expect(texts(roster, 'hardship')).toEqual(['Hộ nghèo; Khuyết tật', 'Hộ cận nghèo', undefined])
    expect(roster.skipped).toEqual([{ row: 3, text: '1 2 3 4 5 6 7 8', why: 'columnNumbers' }])
  })

  test('with the name in two columns and the birth in three', async () => {
    const roster = await rosterOf(
      [
        ['TT', 'Họ và tên đệm', 'Tên', 'Ngày tháng năm sinh', null, null, 'Giới tính', null],
        [null, null, null, 'Ngày', 'Tháng', 'Năm', 'Nam', 'Nữ'],
        [1, 'Bàn Thị', 'Mùi', '05', '5', 1955, null, 'x'],
        [2, 'Lường Văn', 'Tý', null, null, 1949, 'x', null],
      ],
      [
        [0, 3, 0, 5],
        [0, 6, 0, 7],
      ],
    )
    expect(texts(roster, 'fullName')).toEqual(['Bàn Thị Mùi', 'Lường Văn Tý'])
    expect(texts(roster, 'birth')).toEqual(['05/05/1955', '1949'])
    expect(texts(roster, 'sex')).toEqual(['Nữ', 'Nam'])
  })

  test.each([
    ['HỌ VÀ TÊN', 'NĂM SINH', 'DÂN TỘC', 'ĐỊA CHỈ', 'SĐT', 'SỐ CCCD', 'NGÀY THAM GIA'],
    ['Ho va ten', 'Nam sinh', 'Dan toc', 'Xom', 'So dien thoai', 'CMND', 'Ngay vao CLB'],
    [
      'Họ tên thành viên',
      'Ngày, tháng, năm sinh',
      'D.tộc',
      'Nơi ở hiện nay',
      'ĐT',
      'Số định danh',
      'Năm vào CLB',
    ],
    [
      'Họ và tên'.normalize('NFD'),
      'Năm sinh'.normalize('NFD'),
      'DT',
      'Thôn/bản',
      'Điện thoại liên hệ',
      'Căn cước công dân',
      'Thời gian tham gia',
    ],
  ])('spelled as %s, %s, %s, %s, %s, %s, %s', async (...headings) => {
    const roster = await rosterOf([
      headings,
      ['Bùi Thị Hoa', 1950, 'Mường', 'Mòng', '0912345678', '017150001234', '2021'],
    ])
    expect(roster.columns.map(({ field }) => field)).toEqual([
      'fullName',
      'birth',
      'ethnicity',
      'village',
      'phone',
      'citizenId',
      'joinedOn',
    ])
  })

  test('on the sheet that has the best one, leaving hidden sheets alone', async () => {
    const bytes = await writeXlsx({
      sheets: [
        makeSheet([['Hướng dẫn'], ['Điền họ và tên, năm sinh']], [], 'Hướng dẫn'),
        makeSheet(
          [
            ['Họ và tên', 'Năm sinh', 'Dân tộc'],
            ['Người', 1950, 'Mường'],
          ],
          [],
          'Mẫu',
        ),
        makeSheet(
          [
            ['Họ và tên', 'Năm sinh', 'Dân tộc', 'Xóm'],
            ['Bùi Thị Hoa', 1950, 'Mường', 'Mòng'],
          ],
          [],
          'CLB',
        ),
        {
          ...makeSheet(
            [
              ['STT', 'Họ và tên', 'Năm sinh', 'Dân tộc', 'Xóm'],
              [1, 'Cũ', 1, 'a', 'b'],
            ],
            [],
            'Cũ',
          ),
          hidden: true,
        },
      ],
    })
    const roster = await taken(bytes, 'a.xlsx')
    expect(roster.sheetName).toBe('CLB')
    expect(texts(roster, 'fullName')).toEqual(['Bùi Thị Hoa'])
  })

  test('and headings nobody knows are named, not dropped in silence', async () => {
    const roster = await rosterOf([
      ['Họ và tên', 'Năm sinh', 'Số con', 'Nhóm máu'],
      ['Bùi Thị Hoa', 1950, 3, 'A'],
    ])
    expect(roster.ignoredHeadings).toEqual(['Số con', 'Nhóm máu'])
  })
})

describe('a cell reads as a person sees it', () => {
  test.each<{ cell: MadeCell; reads: string; why: string }>([
    { cell: 1948, reads: '1948', why: 'a number' },
    { cell: '1948', reads: '1948', why: 'text' },
    { cell: '05/12/1948', reads: '05/12/1948', why: 'a date as text' },
    { cell: { value: 17872, numFmt: 'dd/mm/yyyy' }, reads: '05/12/1948', why: 'an Excel date' },
    {
      cell: { value: 17872, numFmt: 'm/d/yyyy' },
      reads: '05/12/1948',
      why: 'an Excel date in American order',
    },
    { cell: { value: 17868, numFmt: 'mm/yyyy' }, reads: '12/1948', why: 'a month and year' },
    { cell: { value: 17533, numFmt: 'yyyy' }, reads: '1948', why: 'a year, whose 1 January nobody said' },
    {
      cell: { value: 1948, numFmt: 'dd/mm/yyyy' },
      reads: '1948',
      why: 'a year typed into a cell formatted as a date',
    },
    { cell: { formula: '1900+48', result: 1948 }, reads: '1948', why: 'the stored result of a formula' },
  ])('$why: $reads', async ({ cell, reads }) => {
    const roster = await rosterOf([
      ['Họ và tên', 'Năm sinh'],
      ['Bùi Thị Hoa', cell],
    ])
    expect(texts(roster, 'birth')).toEqual([reads])
  })

  test('decomposed letters, hard spaces and line breaks become plain text', async () => {
    const roster = await rosterOf([
      ['Họ và tên', 'Năm sinh'],
      ['Bùi\u00a0 Thị\nHoà '.normalize('NFD'), 1950],
    ])
    expect(texts(roster, 'fullName')).toEqual(['Bùi Thị Hoà'.normalize('NFC')])
  })

  test('a formula is marked', async () => {
    const roster = await rosterOf([
      ['Họ và tên', 'Năm sinh'],
      ['Bùi Thị Hoa', { formula: '1900+50', result: 1950 }],
    ])
    expect(roster.rows[0]?.cells.birth).toEqual({ column: 'B', text: '1950', formula: true })
  })

  test('text that looks like a formula stays text', async () => {
    const roster = await rosterOf([
      ['Họ và tên', 'Ghi chú'],
      ['=HYPERLINK("http://x","Hoa")', '+84'],
    ])
    expect(texts(roster, 'fullName')).toEqual(['=HYPERLINK("http://x","Hoa")'])
  })
})

describe('rows that hold no person are set apart', () => {
  const header = ['STT', 'Họ và tên', 'Năm sinh', 'Giới tính']

  test('blank rows and numbers without a name are dropped, totals and repeated headers are listed', async () => {
    const roster = await rosterOf([
      header,
      [1, 'Bùi Thị Hoa', 1950, 'Nữ'],
      [],
      [2, 'Tống Văn Công', 1951, 'Nam'],
      header,
      [3, 'Cồng Thị Cộng', 1952, 'Nữ'],
      [4],
      ['Cộng', null, 3, null],
      [null, 'Tổng số: 3 người', null, null],
      [null, 'TỔNG CỘNG', null, null],
    ])
    expect(texts(roster, 'fullName')).toEqual(['Bùi Thị Hoa', 'Tống Văn Công', 'Cồng Thị Cộng'])
    expect(roster.skipped.map(({ row, why }) => [row, why])).toEqual([
      [5, 'repeatedHeading'],
      [8, 'subtotal'],
      [9, 'subtotal'],
      [10, 'subtotal'],
    ])
  })

  test('the village written over a group of people is theirs', async () => {
    const roster = await rosterOf(
      [
        header,
        ['I. Xóm Mòng', null, null, null],
        [1, 'Bùi Thị Hoa', 1950, 'Nữ'],
        ['II', 'Xóm Bàu', null, null],
        [1, 'Xa Văn Định', 1948, 'Nam'],
      ],
      [[1, 0, 1, 3]],
    )
    expect(texts(roster, 'village')).toEqual(['Xóm Mòng', 'Xóm Bàu'])
    expect(roster.skipped.map(({ why }) => why)).toEqual(['villageHeading', 'villageHeading'])
  })

  test('a village merged over several rows is that of each', async () => {
    const roster = await rosterOf(
      [
        ['Họ và tên', 'Năm sinh', 'Xóm'],
        ['Bùi Thị Hoa', 1950, 'Mòng'],
        ['Xa Văn Định', 1948, null],
        ['Bàn Thị Mùi', 1955, 'Bàu'],
      ],
      [[1, 2, 2, 2]],
    )
    expect(texts(roster, 'village')).toEqual(['Mòng', 'Mòng', 'Bàu'])
  })

  test('those who signed below the list do not become members', async () => {
    const roster = await rosterOf([
      header,
      [1, 'Bùi Thị Hoa', 1950, 'Nữ'],
      [null, null, null, 'Cao Sơn, ngày 05 tháng 01 năm 2024'],
      [null, 'NGƯỜI LẬP BIỂU', null, 'TM. BAN CHỦ NHIỆM'],
      [],
      [null, 'Xa Văn Định', null, 'Bùi Văn Ểu'],
    ])
    expect(texts(roster, 'fullName')).toEqual(['Bùi Thị Hoa'])
    expect(roster.skipped.map(({ why }) => why)).toEqual(['footer', 'footer', 'footer'])
  })

  test('a member whose note says chủ nhiệm is a member', async () => {
    const roster = await rosterOf([
      ['Họ và tên', 'Năm sinh', 'Ghi chú'],
      ['Bùi Thị Hoa', 1950, 'Chủ nhiệm CLB'],
      ['Xa Văn Định', 1948, null],
    ])
    expect(roster.rows).toHaveLength(2)
  })
})

describe('a text file is a list too', () => {
  test.each([
    ['commas', 'STT,Họ và tên,Năm sinh\n1,Bùi Thị Hoa,1950\n'],
    ['semicolons and a byte order mark', '\ufeffSTT;Họ và tên;Năm sinh\r\n1;Bùi Thị Hoa;1950\r\n'],
    ['tabs', 'STT\tHọ và tên\tNăm sinh\n1\tBùi Thị Hoa\t1950'],
    ['decomposed letters', 'STT,Họ và tên,Năm sinh\n1,Bùi Thị Hoa,1950\n'.normalize('NFD')],
  ])('with %s', async (_, text) => {
    const roster = await taken(csv(text), 'danh-sach.csv')
    expect(roster.rows).toEqual([
      {
        row: 2,
        cells: {
          order: { column: 'A', text: '1' },
          fullName: { column: 'B', text: 'Bùi Thị Hoa' },
          birth: { column: 'C', text: '1950' },
        },
      },
    ])
  })

  test('in an older encoding it is refused by name rather than garbled', async () => {
    const windows1258 = Uint8Array.from([0x48, 0xf2, 0x20, 0x76, 0xe0, 0x20, 0x74, 0xea, 0x6e, 0x2c, 0x31])
    expect(await readRoster(windows1258, { fileName: 'a.csv' })).toEqual({
      ok: false,
      refusal: { reason: 'fileKind', found: 'oldEncoding' },
    })
  })

  test('a workbook typed in a TCVN3 font is refused by name', async () => {
    const bytes = await makeWorkbook([
      ['Hä vµ tªn', 'N¨m sinh'],
      ['Bïi ThÞ Hoa', 1950],
    ])
    expect(await readRoster(bytes, { fileName: 'a.xlsx' })).toEqual({
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
