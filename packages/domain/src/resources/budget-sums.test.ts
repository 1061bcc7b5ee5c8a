import { expect, test } from 'vitest'
import { type BudgetGrouping, budgetSumsBy } from './budget-sums.ts'
import { daBac, lineOf, province } from './example.test-data.ts'

const lines = [
  lineOf({ year: 2023, unit: daBac, source: 'district', purpose: 'founding' }),
  lineOf({ year: 2022, unit: province, source: 'province', purpose: 'guidance' }),
  lineOf({ year: 2022, unit: province, source: 'project', sourceName: 'VIE071', purpose: 'training' }),
]
const levelOf = (unit: string) => (unit === province ? 'province' : 'district')

test.each<{ by: BudgetGrouping; is: readonly [string, number][] }>([
  {
    by: 'year',
    is: [
      ['2022', 20_000_000],
      ['2023', 10_000_000],
    ],
  },
  {
    by: 'level',
    is: [
      ['Cấp tỉnh', 20_000_000],
      ['Cấp huyện', 10_000_000],
    ],
  },
  {
    by: 'source',
    is: [
      ['Ngân sách tỉnh', 10_000_000],
      ['Ngân sách huyện', 10_000_000],
      ['Dự án', 10_000_000],
    ],
  },
  {
    by: 'purpose',
    is: [
      ['Hướng dẫn thực hiện', 10_000_000],
      ['Tập huấn', 10_000_000],
      ['Hỗ trợ thành lập câu lạc bộ', 10_000_000],
    ],
  },
])('IV: the sums by $by stand in the order of the plan', ({ by, is }) => {
  const sums = budgetSumsBy(by, lines, levelOf, 'vi')
  expect(sums.map(({ label, total }) => [label, total.estimatedDong])).toEqual(is)
})
