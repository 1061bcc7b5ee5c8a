import { expect, test } from 'vitest'
import { type BirthColumn, joinBirth } from './join-columns.ts'

const column = (heading: string, text: string): BirthColumn => ({ heading, part: 'whole', text })

test.each(['48', '72', '5/48', '14/3', '1948', '03/04/1948'])(
  '“%s” under the only column of births stays as somebody wrote it',
  (text) => {
    expect(joinBirth([column('Ngày sinh', text)], false)).toBe(text)
  },
)

test.each([
  { day: '14', year: '1954', joined: '14/00/1954' },
  { day: '14/3', year: '1954', joined: '14/3/1954' },
  { day: '14/3/1954', year: '1954', joined: '14/3/1954' },
])('“$day” beside a column of years is told with “$year”', ({ day, year, joined }) => {
  expect(joinBirth([column('Ngày sinh', day), column('Năm sinh', year)], true)).toBe(joined)
})

test('a day beside a column of years that is empty in this row is no year', () => {
  expect(joinBirth([column('Ngày sinh', '14')], true)).toBe('14/00/')
})
