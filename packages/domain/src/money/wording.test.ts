import { expect, test } from 'vitest'
import { dong } from '../funds/dong.ts'
import { languages } from '../text/language.ts'
import { moneyOrigins } from './money-sums.ts'
import { describeRisk, describeUnitSum, describeWithoutBook, labelMoneyOrigin } from './wording.ts'

test.each([
  { clubs: 3, clubsWithoutBook: 0, says: '5.000.000 đồng', books: 'Cả 3 câu lạc bộ đều có sổ' },
  { clubs: 3, clubsWithoutBook: 1, says: 'từ 5.000.000 đồng', books: '1 trên 3 câu lạc bộ chưa có sổ' },
  { clubs: 3, clubsWithoutBook: 3, says: 'chưa biết', books: '3 trên 3 câu lạc bộ chưa có sổ' },
])('with $clubsWithoutBook of $clubs clubs without a book a sum reads $says', ({ says, books, ...unit }) => {
  expect(describeUnitSum(5_000_000, { unit, language: 'vi' })).toBe(says)
  expect(describeWithoutBook(unit, { language: 'vi' })).toBe(books)
})

test('of nothing that is owed no share is at risk', () => {
  expect(describeRisk({ atRiskDong: dong(0), outstandingDong: dong(0) }, { language: 'vi' })).toBe('–')
  expect(describeRisk({ atRiskDong: dong(1), outstandingDong: dong(8) }, { language: 'vi' })).toBe('12,5%')
})

test.each(languages)('no two origins of money are called the same in %s', (language) => {
  const labels = moneyOrigins.map((origin) => labelMoneyOrigin(origin, language))
  expect(new Set(labels).size).toBe(labels.length)
})
