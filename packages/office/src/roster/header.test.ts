import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { makeSheet } from './fixtures/make-workbook.ts'
import { bytesOf, rosterOf, taken, texts } from './fixtures/rosters.ts'

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
      sheet: 'Sheet1',
      row: 6,
      cells: {
        order: { column: 'A', text: '2' },
        fullName: { column: 'B', text: 'Xa Văn Định' },
        birth: { column: 'C', text: '1948' },
      },
    })
  })

  test('from its upper row on, where “Năm sinh” stands over “Nam” and “Nữ” and all else is merged downwards', async () => {
    const roster = await rosterOf(
      [
        ['STT', 'Họ và tên', 'Năm sinh', null, 'Dân tộc'],
        [null, null, 'Nam', 'Nữ', null],
        [1, 'Bùi Văn Ểu', 1948, null, 'Mường'],
      ],
      [
        [0, 0, 1, 0],
        [0, 1, 1, 1],
        [0, 2, 0, 3],
        [0, 4, 1, 4],
      ],
    )
    expect(roster.headerRow).toBe(1)
    expect(roster.columns.slice(2, 4)).toEqual([
      { field: 'birth', column: 'C', heading: 'Năm sinh / Nam', tick: 'Nam' },
      { field: 'birth', column: 'D', heading: 'Năm sinh / Nữ', tick: 'Nữ' },
    ])
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

  test('“Năm sinh” over “Nam” and “Nữ” belongs to the header, where all other headings span both rows', async () => {
    const roster = await rosterOf(
      [
        ['STT', 'Họ và tên', 'Năm sinh', null, 'Dân tộc'],
        [null, null, 'Nam', 'Nữ', null],
        [1, 'Bùi Văn Ểu', 1948, null, 'Mường'],
      ],
      [
        [0, 0, 1, 0],
        [0, 1, 1, 1],
        [0, 2, 0, 3],
        [0, 4, 1, 4],
      ],
    )
    expect(roster.headerRow).toBe(1)
    expect(roster.columns.map(({ field, heading }) => `${field} ${heading}`).slice(2, 4)).toEqual([
      'birth Năm sinh / Nam',
      'birth Năm sinh / Nữ',
    ])
  })

  test('over two levels that are not merged, as in a text file', async () => {
    const text = [
      'STT,Họ và tên,Năm sinh,,Hoàn cảnh khó khăn,,Ghi chú',
      ',,Nam,Nữ,Hộ nghèo,Khuyết tật,',
      '1,Bùi Thị Hoa,,1950,x,x,',
      '2,Xa Văn Định,1948,,,x,chủ nhiệm',
    ].join('\n')
    const roster = await taken(bytesOf(text), 'danh-sach.csv')
    expect(roster.columns.map(({ column, field, heading }) => `${column} ${field} ${heading}`)).toEqual([
      'A order STT',
      'B fullName Họ và tên',
      'C birth Năm sinh / Nam',
      'D birth Năm sinh / Nữ',
      'E hardship Hoàn cảnh khó khăn / Hộ nghèo',
      'F hardship Hoàn cảnh khó khăn / Khuyết tật',
      'G note Ghi chú',
    ])
    expect(texts(roster, 'hardship')).toEqual(['Hộ nghèo; Khuyết tật', 'Khuyết tật'])
  })

  test('with the name in two columns and the birth in three', async () => {
    const roster = await rosterOf(
      [
        ['TT', 'Họ và tên đệm', 'Tên', 'Ngày tháng năm sinh', null, null, 'Giới tính', null],
        [null, null, null, 'Ngày', 'Tháng', 'Năm', 'Nam', 'Nữ'],
        [1, 'Bàn Thị', 'Mùi', '05', '5', 1955, null, 'x'],
        [2, 'Lường Văn', 'Tý', null, null, 1949, 'x', null],
        [3, 'Hà', 'Hạ', 7, null, 1950, null, 'x'],
      ],
      [
        [0, 3, 0, 5],
        [0, 6, 0, 7],
      ],
    )
    expect(texts(roster, 'fullName')).toEqual(['Bàn Thị Mùi', 'Lường Văn Tý', 'Hà Hạ'])
    expect(texts(roster, 'birth')).toEqual(['05/05/1955', '1949', '07/00/1950'])
    expect(texts(roster, 'sex')).toEqual(['Nữ', 'Nam', 'Nữ'])
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

  test.each(['Tổ/Nhóm', 'Nhóm', 'Tổ, nhóm sinh hoạt', 'Thuộc nhóm', 'TÊN NHÓM'])(
    '%s is a part of the club, and Tổ alone a part of the village',
    async (heading) => {
      const roster = await rosterOf([
        ['Họ và tên', 'Năm sinh', 'Tổ', heading],
        ['Bùi Thị Hoa', 1950, 'Tổ 4', 'Nhóm kinh tế'],
      ])
      expect(roster.columns.map(({ field }) => field)).toEqual(['fullName', 'birth', 'village', 'subgroup'])
    },
  )

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
    expect(roster.ignoredColumns.map(({ heading }) => heading)).toEqual(['Số con', 'Nhóm máu'])
  })
})
