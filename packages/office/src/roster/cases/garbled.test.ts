import { describe, expect, test } from 'vitest'
import { asked, noticed, people, readCase, refusalOfCase } from './read-case.ts'

describe('garbled: names that nobody can read do not enter', () => {
  const restored = ['Hoàng Thị Ước', 'Đặng Văn Thưởng', 'Trần Thị Nhượng', 'Lý Văn Đường', 'Phùng Thị Diễm']
  const names = async (file: string, answers = {}) =>
    people(await readCase(`garbled/${file}`, answers), 'fullName').map((row) => row.slice(2))

  test.each([
    'tcvn3-under-readable-headings.xlsx',
    'vni-under-readable-headings.xlsx',
    'tcvn3-throughout.xlsx',
  ])('%s is restored once somebody has looked at it', async (file) => {
    expect(asked(await readCase(`garbled/${file}`))).toEqual(['letters 2,3,4,5,6'])
    expect(await names(file)).toEqual(Array.from({ length: 5 }, () => 'refused'))
    expect(await names(file, { letters: 'no' })).toEqual(Array.from({ length: 5 }, () => 'refused'))
    expect(await names(file, { letters: 'yes' })).toEqual(restored)
  })

  test.each(['utf-8-read-as-western-throughout.csv', 'windows-1258.csv'])('%s too', async (file) => {
    expect(await names(file)).toEqual(Array.from({ length: 5 }, () => 'refused'))
    expect((await names(file, { letters: 'yes' }))[0]).toBe('Hoàng Thị Ước')
    expect((await readCase(`garbled/${file}`, { letters: 'yes' })).totals.new).toBe(5)
  })

  test('UTF-8 that was read as western letters comes back', async () => {
    expect(await names('utf-8-read-as-western.csv', { letters: 'yes' })).toEqual([
      'Hoàng Thị Ước',
      'Vũ Văn Thưởng',
      'Trần Thị Nhượng',
      'Lý Thị Cúc',
      'Phùng Thị Diễm',
    ])
  })

  test('where half is in Unicode the question is about the others alone', async () => {
    const file = 'half-tcvn3-half-unicode.xlsx'
    expect(asked(await readCase(`garbled/${file}`))).toEqual(['letters 4,5'])
    expect(await names(file)).toEqual(['Vũ Thị Lược', 'Cao Văn Đượm', 'refused', 'refused', 'Tạ Thị Đợi'])
  })

  test.each(['letters-become-replacement-signs.csv', 'letters-become-question-marks.csv'])(
    '%s: the letters are gone, and the original is asked for',
    async (file) => {
      expect(await refusalOfCase(`garbled/${file}`)).toEqual({ reason: 'fileKind', found: 'lettersLost' })
    },
  )

  test.each([
    ['utf-16-big-endian.csv', 5],
    ['utf-16-without-its-mark.csv', 5],
    ['utf-16-unicode-text.txt', 5],
    ['no-diacritics.csv', 3],
    ['names-of-other-peoples.csv', 6],
  ])('%s is sound: %d taken, no doubt about a name', async (file, taken) => {
    const judgement = await readCase(`garbled/${file}`)
    expect(judgement.totals.new).toBe(taken)
    expect(noticed(judgement)).toEqual([])
    expect(judgement.questions).toEqual([])
  })
})
