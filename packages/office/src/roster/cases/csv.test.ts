import { describe, expect, test } from 'vitest'
import { noticed, people, readCase } from './read-case.ts'

describe('csv: one forgotten quote costs nobody their place', () => {
  test.each([
    ['quote-that-never-closes.csv', ['Cao Thị Nhị', 'Tạ Văn Ba', 'Mai Thị Tư', 'Lý Văn Lục'], [2]],
    [
      'quote-that-never-closes-later.csv',
      ['Dương Thị Thất', 'Chu Văn Bát', 'Tô Thị Cửu', 'Phan Văn Thập'],
      [4],
    ],
    ['quote-closed-a-line-later.csv', ['Trương Thị Hạnh', 'Đỗ Văn Phúc', 'Ngần Thị Lộc'], [2, 3]],
    ['quotes-and-breaks-that-read.csv', ['Trần Thị Nhàn', 'Lê Văn "Cả" Lớn', 'Phùng Thị "Tèo" Út'], []],
  ])('%s', async (file, names, rows) => {
    const judgement = await readCase(`csv/${file}`)
    expect(people(judgement, 'fullName').map((row) => row.slice(2))).toEqual(names)
    expect(noticed(judgement)).toEqual(rows.map((row) => `${row} doubt strayQuote`))
  })

  test.each([
    ['sep-line.csv', 3, 'Tổ 4, xóm Tràng, xã Mường Chiềng'],
    ['sep-line-behind-a-byte-order-mark.csv', 1, 'Tổ 4, xóm Tràng, xã Mường Chiềng, tỉnh'],
    ['semicolons-with-commas.csv', 2, 'Tổ 3, xóm Vay, xã Mường Chiềng'],
  ])('%s: %d taken, the address whole', async (file, taken, address) => {
    const judgement = await readCase(`csv/${file}`)
    expect(judgement.totals.new).toBe(taken)
    expect(people(judgement, 'village')[0]).toBe(`2 ${address}`)
  })
})
