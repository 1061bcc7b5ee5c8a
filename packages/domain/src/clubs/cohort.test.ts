import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { cohortOf } from './cohort.ts'

describe('I.2.a: the clubs of 2016–2020, the new ones, and those that came after the plan', () => {
  test.each([
    { on: '2020-10-08', is: 'earlier' },
    { on: '2020-10-09', is: 'new' }, // the first day of the plan
    { on: '2020-12-31', is: 'new' }, // late 2020 is new, although the plan sets no number for 2020
    { on: '2025-12-31', is: 'new' }, // the plan's last day
    { on: '2026-01-01', is: 'later' },
  ])('established $on: $is', ({ on, is }) => {
    expect(cohortOf({ establishedOn: isoDate(on) }, hoaBinh146.period)).toBe(is)
  })
})
