import { describe, expect, test } from 'vitest'
import { rosterOf, texts } from './fixtures/rosters.ts'

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

  test.each([
    'Cộng tổ 1: 20 người',
    'CỘNG XÓM MÒNG',
    'Cộng khu 2 (15 người)',
    'Tổng toàn danh sách',
    'Cộng trang 1',
  ])('“%s” is a total and no member', async (total) => {
    const roster = await rosterOf([
      header,
      [1, 'Bùi Thị Hoa', 1950, 'Nữ'],
      [null, total, null, null],
      [2, 'Xa Văn Định', 1948, 'Nam'],
    ])
    expect(texts(roster, 'fullName')).toEqual(['Bùi Thị Hoa', 'Xa Văn Định'])
    expect(roster.skipped.map(({ why }) => why)).toEqual(['subtotal'])
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
