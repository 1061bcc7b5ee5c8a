import { describe, expect, test } from 'vitest'
import { noticed, people, readCase } from './read-case.ts'

describe('cells: what a program left in a cell is not what a person wrote there', () => {
  test('formulas that were never computed leave the field open, and a name cannot be open', async () => {
    const judgement = await readCase('cells/formulas-never-computed.xlsx')
    expect(people(judgement, 'sex', 'birth', 'village')).toEqual([
      '2 unknown unknown Đúc',
      '3 refused',
      '4 female unknown Đúc',
      '5 female 1953 unknown',
    ])
    expect(noticed(judgement).filter((said) => said.endsWith('neverComputed'))).toEqual([
      '2 doubt neverComputed',
      '2 doubt neverComputed',
      '3 error neverComputed',
      '4 doubt neverComputed',
      '5 doubt neverComputed',
    ])
  })

  test('errors in words refuse a name and a birth; elsewhere the field is open', async () => {
    const judgement = await readCase('cells/error-words.csv')
    expect(people(judgement, 'village')).toEqual([
      ...['2', '3', '4', '5', '6', '7'].map((row) => `${row} refused`),
      '8 unknown',
    ])
  })

  test('words for nothing are blank', async () => {
    const judgement = await readCase('cells/null-words.csv')
    expect(people(judgement, 'fullName', 'birth', 'ethnicity', 'village')).toEqual([
      '2 Tô Văn Không 1951 unknown unknown',
      '3 Phan Thị Na unknown unknown unknown',
      '4 Trương Văn Nô unknown unknown unknown',
    ])
    expect(noticed(judgement).every((said) => said.endsWith('fixed blankWord'))).toBe(true)
  })

  test('stored results are taken and marked', async () => {
    const judgement = await readCase('cells/formulas-with-results.xlsx')
    expect(judgement.totals).toMatchObject({ new: 2, refused: 1 })
    expect(noticed(judgement)).toEqual(['2 fixed formulaValue', '2 fixed formulaValue', '4 error cellError'])
  })
})
