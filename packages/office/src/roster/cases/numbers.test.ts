import { describe, expect, test } from 'vitest'
import { noticed, people, readCase } from './read-case.ts'

describe('numbers: a changed digit is somebody else', () => {
  test.each([
    [
      'point-zero.csv',
      ['1952 0355000118 017052000603', '1949 0388000245 017149000715', '1957 unknown 113000482'],
    ],
    ['comma-zero.csv', ['1951 0355000127 017151000806', '1948 0388000254 017048000917']],
    [
      'ids-cut-by-excel.xlsx',
      ['1950 unknown unknown', '1951 unknown unknown', '1952 unknown unknown', '1953 unknown unknown'],
    ],
    ['marks-of-text.csv', ['1951 0355000136 017151000823', '1949 0388000263 017049000934']],
    ['long-numbers-in-short-format.xlsx', ['1953 0355000145 017153000645', '1950 0388000272 301050000756']],
    [
      'points-between-groups.csv',
      ['1954 0355000150 017154000660', '1947 02183000170 017047000770', '1959 0355000160 unknown'],
    ],
  ])('%s', async (file, is) => {
    const judgement = await readCase(`numbers/${file}`)
    expect(people(judgement, 'birth', 'phone', 'citizenId').map((row) => row.slice(2))).toEqual(is)
  })

  test('digits that Excel cut off are said to be lost', async () => {
    const said = noticed(await readCase('numbers/ids-cut-by-excel.xlsx'))
    expect(said).toEqual(['2', '3', '3', '4', '5'].map((row) => `${row} doubt digitsCut`))
  })
})
