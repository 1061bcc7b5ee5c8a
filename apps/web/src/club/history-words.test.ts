import { expect, test } from 'vitest'
import { wordHistoryValue } from './history-words.ts'

const places = new Map([['150:2004-01-01', 'Huyện Đà Bắc']])

function inVietnamese(field: string, value: unknown) {
  return wordHistoryValue(field, value, 'vi', places)
}

test('the history speaks of people as the screen does', () => {
  expect(inVietnamese('sex', 'female')).toBe('Nữ')
  expect(inVietnamese('birth', '1948-12')).toBe('12/1948')
  expect(inVietnamese('joinedOn', '2022-04-12')).toBe('12/04/2022')
  expect(inVietnamese('commune', '150:2004-01-01')).toBe('Huyện Đà Bắc')
})

test('not recorded, and recorded as none, are told apart', () => {
  expect(inVietnamese('hardships', null)).toBe('chưa ghi')
  expect(inVietnamese('hardships', [])).toBe('không có')
})

test('a departure and a hardship read as words and dates', () => {
  expect(inVietnamese('departure', { on: '2024-03-01', reason: 'movedAway' })).toBe(
    '01/03/2024, Chuyển đi nơi khác',
  )
  expect(inVietnamese('hardships', [{ kind: 'poor', from: null, to: null }])).toBe('Hộ nghèo')
})

test('a departure that was undone leaves somebody active, not something unrecorded', () => {
  expect(inVietnamese('departure', null)).toBe('đang sinh hoạt')
})

test('the reason of a closure is free text and stays as it was written', () => {
  expect(inVietnamese('reason', 'movedAway')).toBe('movedAway')
})
