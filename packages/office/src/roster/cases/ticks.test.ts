import { describe, expect, test } from 'vitest'
import { asked, noticed, people, readCase } from './read-case.ts'

describe('ticks: a blank means what its author says', () => {
  test.each([
    [
      'one-column-for-women.xlsx',
      {},
      ['female', 'unknown', 'female', 'unknown', 'unknown'],
      ['blankSex 4,6,7'],
    ],
    [
      'one-column-for-women.xlsx',
      { blankSex: 'yes' },
      ['female', 'male', 'female', 'male', 'male'],
      ['blankSex 4,6,7'],
    ],
    ['one-column-for-men.csv', { blankSex: 'yes' }, ['male', 'female', 'female'], ['blankSex 3,4']],
    ['both-nam-and-nu-ticked.csv', {}, ['female', 'unknown', 'male', 'unknown'], []],
    ['nam-and-nu-columns.xlsx', {}, ['male', 'female'], []],
    [
      'other-signs.xlsx',
      { 'sign o': 'yes', 'sign /': 'no' },
      ['female', 'male', 'female', 'female', 'male', 'female'],
      ['sign o 5', 'sign / 5', 'noTick 6'],
    ],
  ])('%s answered %j', async (file, answers, sexes, questions) => {
    const judgement = await readCase(`ticks/${file}`, answers)
    expect(people(judgement, 'sex').map((row) => row.split(' ')[1])).toEqual(sexes)
    expect(asked(judgement)).toEqual(questions)
  })

  test('no tick under three hardships is asked about once', async () => {
    const hardships = async (answers = {}) =>
      people(await readCase('ticks/three-columns-of-hardship.xlsx', answers), 'hardships')
    expect(await hardships()).toEqual([
      '3 poor',
      '4 unknown',
      '5 nearPoor+disability',
      '6 unknown',
      '7 disability',
    ])
    expect(await hardships({ noTick: 'yes' })).toEqual([
      '3 poor',
      '4 ',
      '5 nearPoor+disability',
      '6 ',
      '7 disability',
    ])
  })

  test('other signs: a doubtful tick is no hardship, and a sign is no birth', async () => {
    const judgement = await readCase('ticks/other-signs.xlsx')
    expect(people(judgement, 'birth', 'hardships')).toEqual([
      '2 1951 poor',
      '3 1949 ',
      '4 1958 ',
      '5 1953 unknown',
      '6 1947 unknown',
      '7 1955 unknown',
    ])
    expect(noticed(judgement)).toContain('7 doubt signDoubtful')
  })
})
