import { describe, expect, test } from 'vitest'
import { asked, memberNamed, readCase } from './read-case.ts'

describe('whole verdicts', () => {
  test('a column of days before the club was founded is one question with a way out', async () => {
    const file = 'whole-verdicts/every-row-refused.xlsx'
    expect((await readCase(file)).totals).toMatchObject({ new: 0, refused: 5 })
    expect(asked(await readCase(file))).toEqual(['joinedEarly 2,3,4,5,6'])
    expect((await readCase(file, { joinedEarly: 'useDefault' })).totals).toMatchObject({ new: 5, refused: 0 })
  })

  test('two unchanged and two refused are just that', async () => {
    const members = [
      memberNamed('Đặng Thị Nhụ', { birth: '1950', sex: 'female', village: 'Xóm Đúc' }, 1),
      memberNamed('Đỗ Văn Khương', { birth: '1953', sex: 'male', village: 'Xóm Đúc' }, 2),
    ]
    const { totals } = await readCase('whole-verdicts/two-unchanged-two-refused.csv', {}, members)
    expect(totals).toMatchObject({ new: 0, unchanged: 2, refused: 2 })
  })
})
