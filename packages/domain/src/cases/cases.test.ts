import { describe, expect, test } from 'vitest'
import { canonicalJson } from '../documents/canonical-json.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { communes } from '../progress/example.test-data.ts'
import { nothingPublished } from '../progress/totals/published-totals.ts'
import { hoaBinhSuccessions, hoaBinhUnits } from '../units/hoa-binh.ts'
import { exactly } from '../verdicts/interval.ts'
import { judgeCases } from './judge-cases.ts'
import { readCases } from './read-cases.ts'

const [commune] = communes
const club = {
  id: '00000000-0000-4000-8000-000000000001',
  name: 'Câu lạc bộ ví dụ',
  commune,
  village: null,
  establishedOn: '2021-03-15',
  decisionNumber: null,
  decidedOn: null,
  decisionIssuer: null,
  meetingDay: null,
  foundingMoney: { source: 'district', name: null },
  events: [],
}
const counts = { establishedOn: '2021-03-15', asOf: '2024-12-31', members: 55, women: 39 }
const unitPlans = { records: [], areAllRecorded: false }

function registerOf(known: unknown, asOf = '2024-12-31') {
  return { name: 'one club', asOf, known: { kind: 'register', clubs: [{ club, known }], unitPlans } }
}

function fileOf(...cases: readonly unknown[]) {
  const units = { units: hoaBinhUnits, successions: hoaBinhSuccessions }
  return JSON.parse(JSON.stringify({ plan: hoaBinh146, units, cases }))
}

function judged(file: unknown) {
  const read = readCases(file)
  if (!read.ok) throw new Error(canonicalJson(read.refusal))
  return judgeCases(read.value)
}

describe('cases are judged as they are written', () => {
  test('a club by its counts: every rule, as data and in both languages', () => {
    const [one] = judged(fileOf(registerOf({ kind: 'counts', counts })))
    const [, women] = one?.clubs[0]?.verdicts ?? []
    expect(women).toMatchObject({
      rule: 'club.women',
      status: 'unmet',
      shortfall: 1,
      sentence: { vi: 'Phụ nữ: 70,9% (39 người); khung 60–70%. Cao hơn khung: thừa 1 người.' },
    })
    expect(one?.clubs[0]?.verdicts).toHaveLength(hoaBinh146.clubRules.length)
    expect(one?.assessment.clubsOperating).toBe(1)
    expect(one?.publicView.vi.targets).toHaveLength(hoaBinh146.targets.length)
  })

  test('a club by its list and its records', () => {
    const member = {
      id: '00000000-0000-4000-8000-000000000002',
      sex: 'female',
      birth: '1950',
      ethnicity: 'muong',
      hardships: [],
      joinedOn: '2021-03-15',
      departure: null,
    }
    const records = {
      reports: 'notKept',
      assessments: [],
      loans: {
        books: 'kept',
        since: '2021-03-15',
        borrowers: [{ member: member.id, on: '2022-01-01' }],
      },
      fundDong: { incomeFund: exactly(30_000_000), activityFund: { low: 0, high: 'unbounded' } },
      incomeFund: 'yes',
      activityFund: 'unknown',
      regulation: 'no',
    }
    const [one] = judged(fileOf(registerOf({ kind: 'members', members: [member], records })))
    const statuses = Object.fromEntries(
      (one?.clubs[0]?.verdicts ?? []).map(({ rule, status }) => [rule, status]),
    )
    expect(statuses).toMatchObject({ 'club.size': 'unmet', 'club.borrowers': 'met' })
  })

  test('a province by what it has published, on the units of the file', () => {
    const known = { ...nothingPublished([], 139), newClubs: exactly(105) }
    const [one] = judged(fileOf({ name: 'totals', asOf: '2025-06-30', known }))
    expect(one?.assessment.targets.find(({ target }) => target === 'clubs.new')?.status).toBe('met')
    expect(one?.clubs).toEqual([])
  })

  test('the answer has one text: it is whole numbers and words', () => {
    const text = canonicalJson(judged(fileOf(registerOf({ kind: 'counts', counts }))))
    expect(canonicalJson(JSON.parse(text))).toBe(text)
  })
})

describe('what cannot be judged is refused by its place', () => {
  const place = 'cases.0.known.clubs.0.known.counts'

  test.each([
    { asks: { ...counts, asOf: '2023-12-31' }, refused: `${place}.asOf malformed` },
    { asks: { ...counts, establishedOn: '2022-03-15' }, refused: `${place}.establishedOn malformed` },
    { asks: { ...counts, women: 56 }, refused: `${place}.women malformed` },
    { asks: { ...counts, women: undefined, members: -1 }, refused: `${place}.members tooSmall` },
  ])('$refused', ({ asks, refused }) => {
    const read = readCases(fileOf(registerOf({ kind: 'counts', counts: asks })))
    expect(read).toMatchObject({ ok: false })
    if (!read.ok) expect(read.refusal.map(({ path, kind }) => `${path.join('.')} ${kind}`)).toEqual([refused])
  })

  test('totals that contradict each other', () => {
    const known = { ...nothingPublished([], 10), communesCovered: exactly(11) }
    expect(readCases(fileOf({ name: 'totals', asOf: '2025-06-30', known }))).toMatchObject({
      refusal: [{ path: ['cases', 0, 'known', 'communesCovered'] }],
    })
  })

  test('a plan that contradicts itself says in its own words what, beside what else is wrong', () => {
    const years = [...hoaBinh146.period.years, 2031]
    const file = fileOf(registerOf({ kind: 'counts', counts: { ...counts, women: undefined, members: -1 } }))
    const refused = readCases({ ...file, plan: { ...hoaBinh146, period: { ...hoaBinh146.period, years } } })
    expect(refused).toMatchObject({
      refusal: [
        { kind: 'yearOutside', path: ['plan', 'period', 'years', 5] },
        { kind: 'tooSmall', path: ['cases', 0, 'known', 'clubs', 0, 'known', 'counts', 'members'] },
      ],
    })
  })

  test.each([null, [], 'cases', {}])('%j holds no cases', (input) => {
    expect(readCases(input)).toMatchObject({ ok: false })
  })
})
