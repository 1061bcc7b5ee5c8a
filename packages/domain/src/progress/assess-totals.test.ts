import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { exactly } from '../verdicts/count.ts'
import { assessPlan } from './assess-plan.ts'
import { at, communes, communesOf, districts, registerOf } from './example.test-data.ts'
import { nothingPublished, type PublishedTotals } from './published-totals.ts'
import { wordTarget, wordTargetFigure } from './wording.ts'

const nothing = nothingPublished(hoaBinhUnits, 139)

/** What the province said at its own review of 2025, before the reform of that summer. */
const review: PublishedTotals = {
  ...nothing,
  newClubs: exactly(105),
  newClubsPaidBy: [
    { sources: ['province', 'district', 'commune'], clubs: exactly(47) },
    { sources: ['project'], clubs: exactly(58) },
  ],
  communesCovered: exactly(89),
  members: { low: 7200, high: 'unbounded' },
  clubsMeeting: [{ rule: 'club.activities', clubs: exactly(124) }],
}

function assess(totals: PublishedTotals, asOf = '2025-06-30') {
  const { targets } = assessPlan(hoaBinh146, totals, isoDate(asOf))
  return Object.fromEntries(targets.map((verdict) => [verdict.target, verdict]))
}

describe('what the review of 2025 decides, and what it leaves open', () => {
  const verdicts = assess(review)

  test.each([
    { target: 'clubs.new', status: 'met', figure: '105 / 75' },
    { target: 'clubs.newPerYear', status: 'undetermined', figure: '0/5 năm' },
    { target: 'clubs.newPerDistrict', status: 'undetermined', figure: '0/10 huyện, thành phố' },
    { target: 'coverage.communes', status: 'met', figure: '58,9% (89/151)' },
    { target: 'members.new', status: 'undetermined', figure: 'chưa có số / 3.750' },
    { target: 'olderMembers.new', status: 'undetermined', figure: 'chưa có số / > 2.700' },
    { target: 'clubs.maintained', status: 'undetermined', figure: '139' },
    { target: 'clubs.qualified', status: 'undetermined', figure: '0–124' },
    { target: 'clubs.funded', status: 'undetermined', figure: '0–100% (0–139/139)' },
    { target: 'districts.planned', status: 'undetermined', figure: '0–100% (0–10/10)' },
    { target: 'districts.localFounding', status: 'unmet', figure: '≤ 47 / 50' },
  ])('$target: $status', ({ target, status, figure }) => {
    const verdict = verdicts[target]
    expect(verdict?.status).toBe(status)
    expect(verdict && wordTargetFigure(verdict, 'vi')).toBe(figure)
  })

  test('of what nobody recorded it is not said that 0 to all are known', () => {
    const verdict = verdicts['districts.planned']
    expect(verdict && wordTarget(verdict, new Map(), 'vi')).toBe('Chưa đủ số liệu: cần 10, chưa có số nào.')
  })

  test('V.4.a: 47 clubs cannot be one in each of ten districts and five years', () => {
    const verdict = verdicts['districts.localFounding']
    expect(verdict).toMatchObject({ course: 'behind', together: { need: 50, shortfall: 3 } })
    expect(verdict && wordTarget(verdict, new Map(), 'vi')).toBe(
      'Còn thiếu ít nhất 3: cần 50 cho mọi phần, cả tỉnh có nhiều nhất 47.',
    )
    expect(assess(review, '2025-12-31')['districts.localFounding']?.course).toBe('missed')
  })

  test('why it does not know: of how many, or nothing at all', () => {
    const says = (target: string) => {
      const verdict = verdicts[target]
      return verdict && wordTarget(verdict, new Map(), 'en')
    }
    expect(says('clubs.maintained')).toBe('Not enough data: of how many is not known.')
    expect(says('members.new')).toBe('Not enough data: 3,750 are needed, nothing is known.')
  })
})

describe('bounds from what was published', () => {
  test('a year or district that was published is judged by its own number', () => {
    const { parts } = assess({ ...review, newClubsByYear: [{ year: 2021, clubs: exactly(12) }] })[
      'clubs.newPerYear'
    ] ?? { parts: [] }
    expect(parts.map(({ status }) => status)).toEqual(['unmet', ...Array(4).fill('undetermined')])
  })

  test('of 97 clubs in which all areas are done no 98 can have the whole quality', () => {
    const fewer = {
      ...review,
      newClubs: exactly(0),
      clubsMeeting: [{ rule: 'club.activities', clubs: exactly(97) }],
    }
    expect(assess(fewer)['clubs.qualified']).toMatchObject({
      status: 'unmet',
      parts: [{ need: 98, shortfall: 1 }],
    })
  })

  test('clubs that meet each of three rules with few exceptions meet them together', () => {
    const most = (rule: string, lacking: number) => ({ rule, clubs: exactly(139 - lacking) })
    const funded = (lacking: number) => [
      most('club.incomeFund', lacking),
      most('club.activityFund', 0),
      most('club.regulation', 0),
    ]
    expect(assess({ ...review, clubsMeeting: funded(0) })['clubs.funded']?.status).toBe('met')
    expect(assess({ ...review, clubsMeeting: funded(1) })['clubs.funded']?.status).toBe('unmet')
  })

  test('all clubs on record operate: the number of all decides', () => {
    expect(assess({ ...review, clubsOnRecord: exactly(139) })['clubs.maintained']?.status).toBe('met')
    expect(assess({ ...review, clubsOnRecord: exactly(140) })['clubs.maintained']?.status).toBe('unmet')
  })

  test('from nothing at all nothing follows', () => {
    const statuses = Object.values(assess(nothing)).map(({ status }) => status)
    expect(new Set(statuses)).toEqual(new Set(['undetermined']))
  })
})

test('the totals of a register never say anything else than the register (300 provinces)', () => {
  const club = fc.record({
    commune: fc.constantFrom(...communes.slice(0, 6), ...communesOf(at(districts, 3))),
    year: fc.integer({ min: 2018, max: 2025 }),
    money: fc.constantFrom('district', 'commune', 'project', null),
  })
  fc.assert(
    fc.property(fc.array(club, { maxLength: 90 }), (sketches) => {
      const asOf = isoDate('2025-12-31')
      const register = registerOf(
        sketches.map(({ year, ...sketch }) => ({ ...sketch, on: `${year}-03-01` })),
        asOf,
      )
      const whole = assessPlan(hoaBinh146, register, asOf)
      const [all, , , coverage] = whole.targets
      const local = sketches.filter(
        ({ year, money }) => year > 2020 && money !== null && money !== 'project',
      ).length
      const unsaid = sketches.filter(({ year, money }) => year > 2020 && money === null).length
      const totals: PublishedTotals = {
        ...nothingPublished(hoaBinhUnits, sketches.length),
        newClubs: all?.parts[0]?.actual ?? exactly(0),
        newClubsPaidBy: [{ sources: ['district', 'commune'], clubs: { low: local, high: local + unsaid } }],
        communesCovered: coverage?.parts[0]?.actual ?? exactly(0),
        members: whole.members,
        membersOfNewClubs: whole.membersOfNewClubs,
        olderPeopleOfNewClubs: whole.olderPeopleOfNewClubs,
      }
      for (const [index, said] of assessPlan(hoaBinh146, totals, asOf).targets.entries()) {
        const known = whole.targets[index]
        if (known?.status !== 'undetermined') expect(['undetermined', known?.status]).toContain(said.status)
      }
    }),
    { numRuns: 300, seed: 146 },
  )
})
