import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hasFirstPasswordEnded } from './first-password.ts'

describe('a password that somebody was given ends after fourteen days', () => {
  test.each([
    { today: '2025-11-20', has: false },
    { today: '2025-12-04', has: false }, // the fourteenth: the last day counts
    { today: '2025-12-05', has: true },
  ])('given on 2025-11-20, on $today: $has', ({ today, has }) => {
    expect(hasFirstPasswordEnded({ givenOn: isoDate('2025-11-20'), today: isoDate(today) })).toBe(has)
  })
})
