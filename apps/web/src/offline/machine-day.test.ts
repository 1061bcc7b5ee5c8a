import { afterEach, describe, expect, test, vi } from 'vitest'
import { dayOf } from './machine-day.ts'

describe('a phone set to another zone names the same day as the server', () => {
  afterEach(() => void vi.unstubAllEnvs())

  test.each(
    [
      { TZ: 'Asia/Ho_Chi_Minh', hour: 7 },
      { TZ: 'UTC', hour: 0 },
      { TZ: 'Pacific/Kiritimati', hour: 14 },
      { TZ: 'Pacific/Honolulu', hour: 14 },
    ].flatMap((phone) => [
      { ...phone, at: '2025-12-31T16:59:59.999Z', is: '2025-12-31' }, // the last moment of the year in Vietnam
      { ...phone, at: '2025-12-31T17:00:00.000Z', is: '2026-01-01' }, // its midnight
      { ...phone, at: '2024-02-28T17:00:00.000Z', is: '2024-02-29' },
      { ...phone, at: '2025-06-15T05:00:00.000Z', is: '2025-06-15' }, // noon
    ]),
  )('$at is $is on a phone in $TZ', ({ TZ, hour, at, is }) => {
    vi.stubEnv('TZ', TZ)
    expect(new Date('2025-01-01T00:00:00.000Z').getHours()).toBe(hour)
    expect(dayOf(Date.parse(at))).toBe(is)
  })
})
