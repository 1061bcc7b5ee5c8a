import { describe, expect, test } from 'vitest'
import { clubHistory } from '../clubs/history.ts'
import { memberHistory } from '../members/history.ts'
import { type Language, languages } from '../text/language.ts'
import { unitPlanHistory } from '../unit-plans/history.ts'
import { labelHistoryAction, labelHistoryField, labelHistoryValue } from './words.ts'

const concepts = [clubHistory, memberHistory, unitPlanHistory]
const places = new Map([['150:2004-01-01', 'Huyện Đà Bắc']])

function word(field: string, value: unknown, language: Language = 'vi') {
  return labelHistoryValue(concepts, { field, value }, language, places)
}

test('the history speaks of people as the screen does', () => {
  expect(word('sex', 'female')).toBe('Nữ')
  expect(word('birth', '1948-12')).toBe('12/1948')
  expect(word('joinedOn', '2022-04-12')).toBe('12/04/2022')
  expect(word('commune', '150:2004-01-01')).toBe('Huyện Đà Bắc')
})

test('the history speaks of clubs as the screen does', () => {
  expect(word('change', 'dissolved')).toBe('Giải thể')
  expect(word('foundingMoney', { source: 'donor', name: 'Quỹ Toyota' }, 'en')).toBe('Donor, Quỹ Toyota')
})

test('the history speaks of a unit’s plan as the screen does', () => {
  expect(word('clubs', [{ year: 2021, source: 'district', clubs: 2 }])).toBe('2021, Ngân sách huyện, 2')
  expect(word('withdrawal', null)).toBe('đang dùng')
})

test('not recorded, and recorded as none, are told apart', () => {
  expect(word('hardships', null)).toBe('chưa ghi')
  expect(word('hardships', [])).toBe('không có')
})

test('a departure and a hardship read as words and dates', () => {
  expect(word('departure', { on: '2024-03-01', reason: 'movedAway' })).toBe('01/03/2024, Chuyển đi nơi khác')
  expect(word('hardships', [{ kind: 'poor', from: '2023-02-01', to: null }])).toBe('Hộ nghèo, 01/02/2023')
})

test('a departure that was undone leaves somebody active, not something unrecorded', () => {
  expect(word('departure', null)).toBe('đang sinh hoạt')
})

test('the reason of a closure is free text and stays as it was written', () => {
  expect(word('reason', 'movedAway')).toBe('movedAway')
})

test('what no concept knows is told by its id, not left out', () => {
  expect(labelHistoryAction(concepts, 'plan.adopt', 'vi')).toBe('plan.adopt')
  expect(labelHistoryField(concepts, 'numberOfPages', 'vi')).toBe('numberOfPages')
})

describe.each(languages)('in %s', (language) => {
  test('every action of a concept has a name of its own', () => {
    const actions = concepts.flatMap((concept) => Object.keys(concept.actions))
    const names = actions.map((action) => labelHistoryAction(concepts, action, language))
    expect(new Set(names).size).toBe(actions.length)
    expect(names).not.toEqual(expect.arrayContaining(actions))
  })
})
