import { expect, test } from 'vitest'
import { hoaBinh146 } from './hoa-binh-146.ts'
import { describeLegalBasis } from './legal-basis.ts'

test('I.1:2: the plan rests on what its head and its objectives name', () => {
  expect(describeLegalBasis(hoaBinh146, { language: 'vi' })).toBe(
    'Quyết định 1336/QĐ-TTg ngày 31/8/2020; Nghị quyết 137/NQ-CP ngày 31/12/2017; ' +
      'Nghị quyết 21-NQ/TW ngày 25/10/2017; Chương trình hành động quốc gia về Người cao tuổi',
  )
  expect(describeLegalBasis(hoaBinh146, { language: 'en' })).toMatch(
    /^Decision 1336.*; National programme of action/,
  )
})

test('a plan that was adopted before its sources had two languages names them as it did', () => {
  expect(describeLegalBasis({ legalBasis: ['1336/QĐ-TTg', '2156/QĐ-TTg'] }, { language: 'en' })).toBe(
    '1336/QĐ-TTg; 2156/QĐ-TTg',
  )
})
