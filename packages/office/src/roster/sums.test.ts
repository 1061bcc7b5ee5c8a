import { expect, test } from 'vitest'
import { isSum } from './sums.ts'

test.each([
  'Total',
  'Grand Total',
  'Sum',
  'Trung bình',
  'Cộng dồn',
  'Số lượng: 12',
  'Trong đó nữ: 5',
  'Nữ: 2/3',
  'Danh sách này có 12 người',
  'Cộng',
  'Tổng',
  'Tổng cộng: 12 người',
  'Cộng xóm Mòng',
])('“%s” is a sum', (text) => {
  expect(isSum(text)).toBe(true)
})

test.each([
  'Tống Văn Cộng',
  'Công Thị Tổng',
  'Sùng Thị Sum',
  'Nam Văn Hải',
  'Cộng Thị Hoa',
  'Trung Văn Bình',
])('“%s” is a name', (text) => {
  expect(isSum(text)).toBe(false)
})
