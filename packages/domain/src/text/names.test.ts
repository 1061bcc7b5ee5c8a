import { expect, test } from 'vitest'
import { compareFullNames, compareWords } from './names.ts'

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

test('a list of places counts as people do: tổ 2 comes before tổ 10', () => {
  expect(['tổ 10', 'tổ 2', 'Đồi', 'Dân'].toSorted(compareWords)).toEqual(['Dân', 'Đồi', 'tổ 2', 'tổ 10'])
})
