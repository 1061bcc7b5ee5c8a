import { describe, expect, test } from 'vitest'
import { instant } from '../calendar/instant.ts'
import { isoDate } from '../calendar/iso-date.ts'
import { month } from '../calendar/month.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { registerOf } from '../progress/example.test-data.ts'
import { missingMonths, monthsOfPeriod } from './missing-months.ts'
import type { ReviewedPeriod } from './schema.ts'
import { type ClosingCandidate, closePeriod, withdrawSnapshot } from './transitions.ts'

const at = instant('2026-11-27T02:00:00.000Z')
const situation = { plan: hoaBinh146, kept: [], today: isoDate('2026-11-27'), at }
const year2023: ReviewedPeriod = { kind: 'year', year: 2023 }

const candidate = (changes: Partial<ClosingCandidate> = {}): ClosingCandidate => ({
  plan: hoaBinh146.id,
  period: year2023,
  basis: {
    plan: { id: hoaBinh146.id, version: 1, hash: 'plan' },
    units: { version: 1, hash: 'units' },
    history: { seq: 4, hash: 'history' },
  },
  hash: 'of the text',
  counts: 'of the counts',
  missing: [],
  assessment: { clubsOperating: 3, districts: [] },
  isOutdated: false,
  ...changes,
})
const seen = { seen: 'of the counts', despite: null }

describe('a period is closed', () => {
  test('with what was seen, under the next number, as of its last day', () => {
    expect(closePeriod(candidate(), seen, situation)).toMatchObject({
      ok: true,
      value: { number: 1, asOf: '2023-12-31', hash: 'of the text', withdrawal: null },
    })
  })

  test.each([
    { period: { kind: 'upTo', day: isoDate('2019-12-31') }, reason: 'periodOutsidePlan' },
    { period: { kind: 'year', year: 2026 }, reason: 'periodOutsidePlan' },
    { period: { kind: 'whole' }, today: '2025-12-31', reason: 'periodNotOver' },
  ] as const)('$period: refused as $reason', ({ period, reason, ...asked }) => {
    const today = 'today' in asked ? isoDate(asked.today) : situation.today
    expect(closePeriod(candidate({ period }), seen, { ...situation, today })).toMatchObject({
      refusal: { reason },
    })
  })

  test('not while something was written since it was seen, nor with other counts', () => {
    const refused = { ok: false, refusal: { reason: 'snapshotNotAsSeen' } }
    expect(closePeriod(candidate({ isOutdated: true }), seen, situation)).toEqual(refused)
    expect(closePeriod(candidate({ counts: 'others' }), seen, situation)).toEqual(refused)
  })

  test('not while months are missing, unless it is said why', () => {
    const missing = [{ month: month('2023-05'), expected: 3, missing: 1 }]
    expect(closePeriod(candidate({ missing }), seen, situation)).toEqual({
      ok: false,
      refusal: { reason: 'monthsMissing', months: ['2023-05'] },
    })
    const despite = 'Lũ cuốn sổ'
    expect(closePeriod(candidate({ missing }), { ...seen, despite }, situation)).toMatchObject({
      value: { missing, despite },
    })
  })

  test('once with the same figures; again when they were corrected or the first was withdrawn', () => {
    const first = closePeriod(candidate(), seen, situation)
    if (!first.ok) throw new Error(first.refusal.reason)
    const kept = [first.value]
    expect(closePeriod(candidate(), seen, { ...situation, kept })).toEqual({
      ok: false,
      refusal: { reason: 'snapshotStands', number: 1 },
    })
    const corrected = { seen: 'corrected', despite: null }
    expect(closePeriod(candidate({ counts: 'corrected' }), corrected, { ...situation, kept })).toMatchObject({
      value: { number: 2 },
    })
    const withdrawn = withdrawSnapshot(first.value, { reason: 'Cộng nhầm' }, { at })
    if (!withdrawn.ok) throw new Error(withdrawn.refusal.reason)
    expect(withdrawSnapshot(withdrawn.value, { reason: 'Lần nữa' }, { at }).ok).toBe(false)
    expect(closePeriod(candidate(), seen, { ...situation, kept: [withdrawn.value] })).toMatchObject({
      value: { number: 2 },
    })
  })
})

describe('the months of which reports are missing', () => {
  test('a period has its whole months; the plan’s first year has those from its first day on', () => {
    expect(monthsOfPeriod(hoaBinh146, year2023)).toHaveLength(12)
    expect(monthsOfPeriod(hoaBinh146, { kind: 'upTo', day: isoDate('2021-02-15') }).at(-1)).toBe('2021-01')
  })

  test('a club owes nothing for the month of its founding, and a draft was not sent', () => {
    const [only] = registerOf([{ on: '2023-01-10' }], isoDate('2023-12-31')).clubs
    if (only === undefined) throw new Error('no club')
    const { club } = only
    const reports = [
      { club: club.id, month: month('2023-02'), state: { status: 'accepted' as const } },
      { club: club.id, month: month('2023-03'), state: { status: 'draft' as const } },
    ]
    const asked = ['2023-01', '2023-02', '2023-03'].map(month)
    expect(missingMonths(asked, [club], reports)).toEqual([{ month: '2023-03', expected: 1, missing: 1 }])
  })
})
