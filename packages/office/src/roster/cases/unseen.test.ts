import { describe, expect, test } from 'vitest'
import { asked, people, readCase } from './read-case.ts'

describe('unseen: nothing is left out without being said', () => {
  test('sheets by village are one list, and their names are offered as villages', async () => {
    const file = 'unseen/one-sheet-per-village.xlsx'
    const judgement = await readCase(file)
    expect(asked(judgement)).toEqual(['sheets', 'sheetVillage 3,4,5,3,4,3,4,5'])
    expect(judgement.questions[0]).toMatchObject({
      offered: 'all',
      answers: ['all', 'X.Tràng', 'X.Vay', 'X.Đúc'],
    })
    const answered = await readCase(file, { sheets: 'all', sheetVillage: 'yes' })
    expect(people(answered, 'village').map((row) => row.slice(2))).toEqual([
      ...Array.from({ length: 3 }, () => 'Xóm Tràng'),
      ...Array.from({ length: 2 }, () => 'Xóm Vay'),
      ...Array.from({ length: 3 }, () => 'Xóm Đúc'),
    ])
    const one = await readCase(file, { sheets: 'X.Vay' })
    expect(one.totals.new).toBe(2)
    expect(one.unread).toEqual([
      { sheetName: 'X.Tràng', why: 'notChosen', rows: 3 },
      { sheetName: 'X.Đúc', why: 'notChosen', rows: 3 },
    ])
  })

  test('of sheets by year the latest is offered and the others are named', async () => {
    const judgement = await readCase('unseen/one-sheet-per-year.xlsx')
    expect(people(judgement, 'fullName')).toEqual(['3 Cao Thị Tần', '4 Tạ Văn Khoát', '5 Lý Văn Phúng'])
    expect(judgement.questions).toMatchObject([{ kind: 'sheets', offered: '2025', answer: null }])
    expect(judgement.unread.map(({ sheetName, rows }) => [sheetName, rows])).toEqual([
      ['2023', 3],
      ['2024', 4],
    ])
  })

  test.each([
    ['example-sheet-before-the-list.xlsx', 12, 'Hướng dẫn điền', 'example', 1],
    ['list-goes-on-without-heading.xlsx', 3, 'Trang 2', 'noList', 2],
    ['old-list-on-a-hidden-sheet.xlsx', 1, 'Bản 2021', 'hidden', null],
    ['cover-list-and-summary.xlsx', 2, 'Trang bìa', 'noList', 2],
  ])('%s: %d taken, and %s is named', async (file, taken, sheetName, why, rows) => {
    const { totals, unread } = await readCase(`unseen/${file}`)
    expect(totals).toMatchObject({ new: taken, refused: 0, leftOut: 0 })
    expect(unread).toContainEqual({ sheetName, why, rows })
  })

  test('rows behind a filter are taken and said, unless the answer is no', async () => {
    const file = 'unseen/rows-hidden-by-a-filter.xlsx'
    expect((await readCase(file)).totals).toMatchObject({ new: 6, leftOut: 0 })
    expect(asked(await readCase(file))).toEqual(['filteredRows 3,5,6'])
    expect((await readCase(file, { filteredRows: 'leave' })).totals).toMatchObject({ new: 3, leftOut: 3 })
  })

  test('rows hidden by hand stay out until they are asked for', async () => {
    const file = 'unseen/rows-hidden-by-hand.xlsx'
    expect((await readCase(file)).totals).toMatchObject({ new: 2, leftOut: 2 })
    expect(asked(await readCase(file))).toEqual(['hiddenRows 4,5'])
    expect((await readCase(file, { hiddenRows: 'take' })).totals).toMatchObject({ new: 4, leftOut: 0 })
  })
})
