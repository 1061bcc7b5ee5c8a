import { isoDate } from '@lienthehe/domain'
import { month } from '@lienthehe/domain/calendar'
import { describe, expect, test } from 'vitest'
import { askedOf, monthFrom, searchOf } from './book-address.ts'

const day = isoDate('2025-05-31')

describe('the address of a fund book', () => {
  test('says nothing of what is usual: the income fund, this month', () => {
    expect(askedOf({}, day)).toEqual({ part: 'so', fund: 'incomeFund', span: { month: '2025-05' } })
  })

  test('comes back from the words that it writes', () => {
    const asked = { part: 'dem-quy', fund: 'activityFund', span: { year: 2024 } } as const
    expect(askedOf(searchOf(asked), day)).toEqual(asked)
    const another = { part: 'so', fund: 'incomeFund', span: { month: month('2024-12') } } as const
    expect(askedOf(searchOf(another), day)).toEqual(another)
  })

  test('with words that mean nothing is the usual one', () => {
    expect(askedOf({ xem: 'x', quy: 'x', thang: '2025-13', nam: 'x' }, day)).toEqual(askedOf({}, day))
  })
})

test.each([
  { from: '2025-01', months: -1, is: '2024-12' },
  { from: '2024-12', months: 1, is: '2025-01' },
  { from: '2025-05', months: 0, is: '2025-05' },
])('$months months from $from is $is', ({ from, months, is }) => {
  expect(monthFrom(month(from), months)).toBe(is)
})
