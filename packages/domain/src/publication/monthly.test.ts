import { describe, expect, test } from 'vitest'
import { instant } from '../calendar/instant.ts'
import { isoDate } from '../calendar/iso-date.ts'
import { monthlyDue, nextMonthly, releaseMonthly } from './monthly.ts'
import type { Release } from './release.ts'
import type { ReleaseCandidate } from './release-transitions.ts'

const version = { version: 1, hash: 'hash' }
const basis = { plan: version, units: version, snapshot: 'snapshot' }
const at = instant('2026-03-05T02:00:00.000Z')

function standing(content: string, rest: Partial<Release> = {}): Release {
  const asOf = isoDate('2026-02-05')
  return {
    number: 1,
    plan: 'a',
    asOf,
    releasedAt: at,
    basis,
    content,
    corrects: null,
    withdrawal: null,
    ...rest,
  }
}

function candidate(content: string, rest: Partial<ReleaseCandidate> = {}): ReleaseCandidate {
  const assessment = { clubsOperating: 139, districts: [] }
  return {
    plan: 'a',
    asOf: isoDate('2026-03-05'),
    basis,
    content,
    assessment,
    isOutdated: false,
    ...rest,
  }
}

describe('when it is due', () => {
  const day = 5
  test.each([
    { since: '2026-01-01', last: null, today: '2026-01-04', due: null, next: '2026-01-05' },
    { since: '2026-01-01', last: null, today: '2026-01-05', due: '2026-01-05', next: '2026-01-05' },
    // It was turned on on the day of the release itself, so the first release is due next month.
    { since: '2026-01-05', last: null, today: '2026-01-05', due: null, next: '2026-02-05' },
    // The server was off on the day of the release.
    { since: '2026-01-01', last: null, today: '2026-01-20', due: '2026-01-05', next: '2026-01-05' },
    { since: '2025-10-01', last: '2025-10-05', today: '2026-01-02', due: '2025-12-05', next: '2025-12-05' },
    { since: '2025-10-01', last: '2026-01-05', today: '2026-01-20', due: null, next: '2026-02-05' },
    // The day of the month was changed; still only one release a month is due.
    { since: '2026-01-03', last: '2026-01-02', today: '2026-01-20', due: null, next: '2026-02-05' },
    // The clock was set back, even across the end of a year.
    { since: '2025-01-01', last: '2026-01-05', today: '2025-12-31', due: null, next: '2026-02-05' },
    { since: '2025-12-20', last: null, today: '2026-01-01', due: null, next: '2026-01-05' },
  ])('since $since, last of $last, today $today: $due, then $next', ({ since, last, today, due, next }) => {
    const asked = { last: last === null ? null : isoDate(last), today: isoDate(today) }
    const monthly = { day, since: isoDate(since) }
    expect(monthlyDue(monthly, asked)).toBe(due)
    expect(nextMonthly(monthly, asked)).toBe(next)
  })
})

describe('through the same gate', () => {
  const outcome = (content: ReleaseCandidate, releases: readonly Release[]) => {
    const made = releaseMonthly(content, { releases, at })
    return made.ok ? { number: made.value.number } : made.refusal
  }
  const taken = { reason: 'Nhập trùng', at }

  test('newer figures follow those that stand', () => {
    expect(outcome(candidate('new'), [standing('old')])).toEqual({ number: 2 })
  })

  test.each([
    { what: 'before the first one', releases: [], refusal: { reason: 'monthlyBeforeFirst' } },
    {
      what: 'where only another plan was released',
      releases: [standing('old', { plan: 'b' })],
      refusal: { reason: 'monthlyBeforeFirst' },
    },
    {
      what: 'after a withdrawal that nobody has answered',
      releases: [standing('old'), standing('wrong', { number: 2, withdrawal: taken })],
      refusal: { reason: 'monthlyAfterWithdrawal', number: 2 },
    },
    {
      what: 'the very figures that stand',
      releases: [standing('new')],
      refusal: { reason: 'releaseStands', number: 1 },
    },
  ])('$what: nothing', ({ releases, refusal }) => {
    expect(outcome(candidate('new'), releases)).toEqual(refusal)
  })

  test('a register that has become empty, or moved on meanwhile: nothing', () => {
    const empty = { clubsOperating: 0, districts: [] }
    expect(outcome(candidate('new', { assessment: empty }), [standing('old')])).toEqual({
      reason: 'nothingToRelease',
    })
    expect(outcome(candidate('new', { isOutdated: true }), [standing('old')])).toEqual({
      reason: 'releaseNotAsSeen',
    })
  })

  test('once somebody has released after a withdrawal, it goes on', () => {
    const releases = [standing('wrong', { withdrawal: taken }), standing('right', { number: 2 })]
    expect(outcome(candidate('new'), releases)).toEqual({ number: 3 })
  })
})
