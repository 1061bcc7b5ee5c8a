import { describe, expect, test } from 'vitest'
import { asked, people, readCase } from './read-case.ts'

describe('hardship: what only contains a known word is not yet that word', () => {
  test.each([
    ['no-longer-poor.csv', ['', '', '', '', '', '', 'poor', 'poor']],
    ['not-poor.csv', ['', '', '', '', '']],
    ['with-years.csv', ['', '', 'poor', 'nearPoor']],
    ['short-forms.csv', ['disability', 'nearPoor', 'nearPoor', 'disability', 'poor+disability', 'unknown']],
    [
      'work-and-family-words.csv',
      ['', '', '', '', 'caresForDependent', 'caresForDependent', 'seriousIllness'],
    ],
    ['widowed.csv', ['bereavedOrIsolated', 'bereavedOrIsolated', 'bereavedOrIsolated', 'unknown', 'unknown']],
    [
      'categories-that-are-none.csv',
      ['unknown', 'unknown', 'unknown', '', 'unknown', 'unknown', 'unknown', ''],
    ],
    [
      'words-that-read.csv',
      ['poor', 'nearPoor', 'nearPoor+livesAlone', 'disability', 'seriousIllness', '', 'unknown'],
    ],
  ])('%s', async (file, is) => {
    expect(people(await readCase(`hardship/${file}`), 'hardships').map((row) => row.split(' ')[1])).toEqual(
      is,
    )
  })

  test('a wording that is not clear is asked about once, for all rows that have it', async () => {
    const file = 'hardship/categories-that-are-none.csv'
    expect(asked(await readCase(file))).toEqual([
      'hardshipWording thương binh 2,6',
      'hardshipWording hưu trí 3,7',
      'hardshipWording CCB 4',
      'hardshipWording BTXH 8',
    ])
    const answered = await readCase(file, {
      'hardshipWording thương binh': 'none',
      'hardshipWording BTXH': 'other',
    })
    expect(people(answered, 'hardships')).toEqual(
      expect.arrayContaining(['2 ', '6 ', '8 other', '3 unknown']),
    )
  })
})
