import { describe, expect, test } from 'vitest'
import { looseNumbers } from './loose-numbers.ts'
import type { ReportPart } from './schema.ts'

const found = (...parts: readonly ReportPart[]) =>
  looseNumbers({ section: 'assessment', kind: 'written', parts }, ['Thành viên từ 60 tuổi'])
const words = (text: string): ReportPart => ({ kind: 'words', text })

describe('numbers that are bound to no figure', () => {
  test('are found as they were typed', () => {
    expect(found(words('Có 1.250 người vay, đạt 62,5 % và 3 xã.'))).toEqual(['1.250', '62,5 %', '3'])
  })

  test('are not those of days, clauses, documents and names of targets', () => {
    const text = 'Theo Kế hoạch 146/KH-UBND (mục I.2.a), ngày 05 tháng 10 năm 2020, đến 31/12/2025:'
    expect(found(words(text))).toEqual([])
    expect(found(words('- Thành viên từ 60 tuổi:'))).toEqual([])
  })

  test('are not what a figure says, nor what a prompt asks for', () => {
    expect(found({ kind: 'figure', figure: 'province.members' })).toEqual([])
    expect(looseNumbers({ section: 'outlook', kind: 'toWrite', parts: [words('[3 việc]')] }, [])).toEqual([])
  })
})
