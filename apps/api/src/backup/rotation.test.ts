import { describe, expect, test } from 'vitest'
import { backupsToKeep } from './rotation.ts'

const daily = (days: number) =>
  Array.from({ length: days }, (_, index) => new Date(Date.UTC(2026, 11, 31 - index, 1, 0, 0)))

const keptOf = (madeAt: readonly Date[]) =>
  [...backupsToKeep(madeAt)].map((stamp) => stamp.toISOString().slice(0, 10)).sort()

describe('of the backups, 7 daily, 4 weekly and 12 monthly ones are kept', () => {
  test('after two years of nightly backups, these stay', () => {
    expect(keptOf(daily(730))).toEqual([
      ...['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30', '2026-05-31', '2026-06-30'],
      ...['2026-07-31', '2026-08-31', '2026-09-30', '2026-10-31', '2026-11-30'],
      // Two Sundays: the newest backups of two of the last four weeks. Those of the other two are in the next line.
      ...['2026-12-13', '2026-12-20'],
      ...['2026-12-25', '2026-12-26', '2026-12-27', '2026-12-28', '2026-12-29', '2026-12-30', '2026-12-31'],
    ])
  })

  test('of several on one day the newest stays', () => {
    const morning = new Date('2026-05-03T01:00:00Z')
    const evening = new Date('2026-05-03T20:00:00Z')
    expect([...backupsToKeep([morning, evening])]).toEqual([evening])
  })

  test('a long pause removes nothing: seven days that have a backup, not the last seven days', () => {
    const old = [new Date('2024-02-29T00:00:00Z'), new Date('2026-05-03T00:00:00Z')]
    expect(backupsToKeep(old).size).toBe(2)
  })
})
