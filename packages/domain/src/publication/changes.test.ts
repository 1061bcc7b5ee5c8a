import { expect, test } from 'vitest'
import { changesBetween } from './changes.ts'
import type { PublicTarget } from './publication.ts'

function target(id: string, figure: string, label: string): PublicTarget {
  return {
    id,
    figure,
    label,
    name: `Chỉ tiêu ${id}`,
    clause: 'mục I.2.a',
    status: 'unmet',
    course: 'onCourse',
    sentence: '',
    bullet: { low: 0, high: 0, need: 1, scale: 1 },
    entering: null,
  }
}

test('what the public reads differently is told target by target, with what it read before', () => {
  const before = [target('a', '3 / 75', 'Đúng tiến độ'), target('b', '1 / 2', 'Đạt'), target('c', '0', 'Đạt')]
  const after = [target('a', '4 / 75', 'Đúng tiến độ'), target('b', '1 / 2', 'Đạt'), target('d', '9', 'Đạt')]
  expect(changesBetween(before, after)).toEqual([
    {
      target: 'a',
      name: 'Chỉ tiêu a',
      before: { figure: '3 / 75', label: 'Đúng tiến độ' },
      after: { figure: '4 / 75', label: 'Đúng tiến độ' },
    },
    { target: 'd', name: 'Chỉ tiêu d', before: null, after: { figure: '9', label: 'Đạt' } },
    { target: 'c', name: 'Chỉ tiêu c', before: { figure: '0', label: 'Đạt' }, after: null },
  ])
})

test('another word for the same figure is a change: it has become late', () => {
  expect(
    changesBetween([target('a', '3 / 75', 'Đúng tiến độ')], [target('a', '3 / 75', 'Chậm tiến độ')]),
  ).toHaveLength(1)
})
