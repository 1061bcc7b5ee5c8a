import { expect, test } from 'vitest'
import { compareFullNames } from './names.ts'

test('a list of people is sorted by given name, then family name, with đ after d', () => {
  const names = ['Bùi Văn Đức', 'Quách Thị Ấm', 'Bùi Thị Dung', 'Bùi Thị Ấm', 'Đinh Văn An']
  expect(names.toSorted(compareFullNames)).toEqual([
    'Đinh Văn An',
    'Bùi Thị Ấm',
    'Quách Thị Ấm',
    'Bùi Thị Dung',
    'Bùi Văn Đức',
  ])
})
