import { describe, expect, test } from 'vitest'
import { people, readCase } from './read-case.ts'

describe('dates: one column has one order', () => {
  test('month first is asked about once; until then the ambiguous days are known by the year', async () => {
    const births = async (answers = {}) =>
      people(await readCase('dates/month-first.csv', answers), 'birth').map((row) => row.split(' ')[1])
    expect(await births()).toEqual(['1949-11-23', '1953', '1955-07-31', '1951', '1947-06-18'])
    expect(await births({ dateOrder: 'monthFirst' })).toEqual([
      '1949-11-23',
      '1953-04-09',
      '1955-07-31',
      '1951-10-02',
      '1947-06-18',
    ])
  })

  test.each([
    ['with-a-time.csv', ['1949-11-23 2021-04-02', '1953-09-04 2021-04-02', '1955-07-31 2021-04-02']],
    ['iso-cells.xlsx', ['1949-11-23 2020-10-15', '1953-09-04 2020-10-15']],
    ['years-in-date-cells-1904.xlsx', ['1949-11-23 2020-10-15', '1951 2020-10-15', '1947 2020-10-15']],
    ['day-first.csv', ['1949-11-23 2020-10-15', '1953-09-04 2020-10-15', '1955-07-31 2020-10-15']],
    ['year-typed-into-a-date-cell.xlsx', ['1951 2020-10-15', '1948 2020-10-15', '1956-05-17 2020-10-15']],
  ])('%s', async (file, is) => {
    const judgement = await readCase(`dates/${file}`)
    expect(people(judgement, 'birth', 'joinedOn').map((row) => row.slice(2))).toEqual(is)
    expect(judgement.questions).toEqual([])
  })
})
