import { describe, expect, test } from 'vitest'
import { instant } from '../calendar/instant.ts'
import { isoDate } from '../calendar/iso-date.ts'
import { type Asked, askRelease, type Release, releaseBefore, releaseInForce } from './release.ts'
import { type ReleaseCandidate, release, withdrawRelease } from './release-transitions.ts'
import { describeRelease } from './release-wording.ts'

const plan = 'hoa-binh-146'
const someClubs = { clubsOperating: 139, districts: [] }

function candidate(content: string, rest: Partial<ReleaseCandidate> = {}): ReleaseCandidate {
  const version = { version: 1, hash: 'hash' }
  const basis = { plan: version, units: version, snapshot: `snapshot of ${content}` }
  const asOf = isoDate('2025-11-20')
  return { plan, asOf, basis, content, assessment: someClubs, isOutdated: false, ...rest }
}

/** 18:30 in Vietnam, on this day of November 2025. */
const on = (day: number) => ({ at: instant(`2025-11-${String(day).padStart(2, '0')}T11:30:00.000Z`) })

/** The releases of a province with these contents, in this order. */
function released(...contents: readonly (readonly [content: string, correction?: string])[]) {
  const releases: Release[] = []
  for (const [content, correction] of contents) {
    const command = { seen: content, correction: correction === undefined ? null : { reason: correction } }
    const made = release(candidate(content), command, { releases, ...on(releases.length + 1) })
    if (!made.ok) throw new Error(made.refusal.reason)
    releases.push(made.value)
  }
  return releases
}

function withdrawn(releases: readonly Release[], number: number, reason: string, day: number) {
  return releases.map((one) => {
    if (one.number !== number) return one
    const taken = withdrawRelease(one, { reason }, on(day))
    if (!taken.ok) throw new Error(taken.refusal.reason)
    return taken.value
  })
}

function said(releases: readonly Release[], number: number | null) {
  const asked = askRelease(releases, { plan, number })
  if (asked === undefined) throw new Error('there is no such release')
  return { kind: asked.kind, says: describeRelease(asked, { releases, plan, language: 'vi' }) }
}

describe('a release is made of what was seen, and of nothing else', () => {
  const seen = { seen: 'a', correction: null }

  test('numbers go on over all plans of the server', () => {
    const [first] = released(['a'])
    expect(first).toMatchObject({ number: 1, plan, content: 'a', corrects: null, withdrawal: null })
    const other = release(
      candidate('b', { plan: 'next' }),
      { seen: 'b', correction: null },
      {
        releases: released(['a']),
        ...on(2),
      },
    )
    expect(other).toMatchObject({ ok: true, value: { number: 2, plan: 'next' } })
  })

  test.each([
    { what: 'other figures than were seen', given: candidate('b'), reason: 'releaseNotAsSeen' },
    {
      what: 'figures behind which something was written',
      given: candidate('a', { isOutdated: true }),
      reason: 'releaseNotAsSeen',
    },
    {
      what: 'a register without a club, which would read as a failure',
      given: candidate('a', { assessment: { clubsOperating: 0, districts: [] } }),
      reason: 'nothingToRelease',
    },
  ])('$what: refused', ({ given, reason }) => {
    expect(release(given, seen, { releases: [], ...on(1) })).toEqual({ ok: false, refusal: { reason } })
  })

  test('the same figures twice are refused while they stand, and not once they were withdrawn', () => {
    const releases = released(['a'])
    const again = (known: readonly Release[]) => release(candidate('a'), seen, { releases: known, ...on(2) })
    expect(again(releases)).toEqual({ ok: false, refusal: { reason: 'releaseStands', number: 1 } })
    expect(again(withdrawn(releases, 1, 'Nhầm', 2))).toMatchObject({ ok: true, value: { number: 2 } })
  })

  test('a correction is one of the release that stands', () => {
    const correction = { seen: 'c', correction: { reason: 'Cộng nhầm' } }
    const releases = withdrawn(released(['a'], ['b']), 2, 'Nhầm', 2)
    expect(release(candidate('c'), correction, { releases, ...on(3) })).toMatchObject({
      value: { number: 3, corrects: { release: 1, reason: 'Cộng nhầm' } },
    })
    expect(release(candidate('c'), correction, { releases: [], ...on(3) })).toMatchObject({
      refusal: { reason: 'nothingToCorrect' },
    })
  })
})

describe('what stands', () => {
  test('is the latest release of the plan that was not withdrawn', () => {
    const releases = released(['a'], ['b'], ['c'])
    expect(releaseInForce(releases, plan)?.number).toBe(3)
    const fewer = withdrawn(withdrawn(releases, 3, 'Nhầm', 4), 2, 'Nhầm', 4)
    expect(releaseInForce(fewer, plan)?.number).toBe(1)
    expect(releaseInForce(withdrawn(fewer, 1, 'Nhầm', 5), plan)).toBeUndefined()
    expect(releaseInForce(releases, 'next')).toBeUndefined()
  })

  test('a number of another plan, or of none, is not known', () => {
    const releases = released(['a'])
    expect(askRelease(releases, { plan, number: 2 })).toBeUndefined()
    expect(askRelease(releases, { plan: 'next', number: 1 })).toBeUndefined()
  })
})

describe('what a reader is told', () => {
  test('before the first release: that there is none', () => {
    expect(said([], null)).toEqual({
      kind: 'nothing',
      says: ['Chưa có số liệu nào của kế hoạch này được công bố.'],
    })
  })

  test('of the one that stands: nothing, unless it corrects another', () => {
    expect(said(released(['a']), null).says).toEqual([])
    expect(said(released(['a'], ['b', 'Cộng nhầm']), null).says).toEqual([
      'Đính chính công bố số 1: Cộng nhầm.',
    ])
  })

  test('of a pinned one: that it was corrected, and that a newer one stands', () => {
    expect(said(released(['a'], ['b', 'Cộng nhầm'], ['c']), 1)).toEqual({
      kind: 'released',
      says: [
        'Số liệu này đã được đính chính bởi công bố số 2: Cộng nhầm.',
        'Công bố đang dùng: Công bố số 3 ngày 03/11/2025.',
      ],
    })
  })

  test('after a withdrawal the one before it stands, with the reason', () => {
    const releases = withdrawn(released(['a'], ['b']), 2, 'Sổ của Mai Châu nhập trùng.', 7)
    const reason = 'Công bố số 2 ngày 02/11/2025 đã được rút ngày 07/11/2025: Sổ của Mai Châu nhập trùng.'
    expect(said(releases, null)).toEqual({ kind: 'released', says: [reason] })
    expect(said(releases, 2)).toEqual({
      kind: 'withdrawn',
      says: [reason, 'Công bố đang dùng: Công bố số 1 ngày 01/11/2025.'],
    })
    expect(said(withdrawn(releases, 1, 'Nhầm', 8), null)).toEqual({ kind: 'nothing', says: [reason] })
  })

  test('of a pinned one before the one that stands: not that later ones were withdrawn', () => {
    const releases = withdrawn(released(['a'], ['b'], ['c']), 3, 'Nhầm', 7)
    expect(said(releases, 1).says).toEqual(['Công bố đang dùng: Công bố số 2 ngày 02/11/2025.'])
  })

  test('a release is withdrawn once', () => {
    const [first] = withdrawn(released(['a']), 1, 'Nhầm', 2)
    expect(first && withdrawRelease(first, { reason: 'Nữa' }, on(3))).toEqual({
      ok: false,
      refusal: { reason: 'releaseWithdrawn', number: 1 },
    })
  })

  test('in English too', () => {
    const releases = withdrawn(released(['a'], ['b', 'Wrong sum']), 2, 'Entered twice', 7)
    const asked: Asked = { kind: 'nothing' }
    expect(describeRelease(asked, { releases: [], plan, language: 'en' })).toEqual([
      'No figures of this plan have been released yet.',
    ])
    const pinned = askRelease(releases, { plan, number: 2 }) ?? asked
    expect(describeRelease(pinned, { releases, plan, language: 'en' })).toEqual([
      'Release 2 of 02/11/2025 was withdrawn on 07/11/2025: Entered twice.',
      'Current release: Release 1 of 01/11/2025.',
    ])
  })
})

test('before a release stood the last one that was not withdrawn, of the same plan', () => {
  const releases = withdrawn(released(['a'], ['b'], ['c'], ['d']), 3, 'Sai', 9)
  const before = (number: number, of = plan) => releaseBefore(releases, { plan: of, number })?.number
  expect([1, 2, 3, 4].map((number) => before(number))).toEqual([undefined, 1, 2, 2])
  expect(before(4, 'next')).toBeUndefined()
})
