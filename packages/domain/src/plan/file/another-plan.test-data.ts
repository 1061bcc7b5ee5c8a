import { type Plan, planSchema } from '../schema.ts'

const clauses = ['I', 'II.1', 'II.2', 'III.1', 'IV'].map((id) => ({
  id,
  demand: { vi: `Yêu cầu ví dụ ở mục ${id}.`, en: `An example demand of ${id}.` },
}))

function cited(clause: string, id: string, en = id) {
  return { id, clause, name: { vi: `Ví dụ ${id}`, en }, interpretation: null }
}

/**
 * An invented plan for the province as it was in 2025, with communes and no districts. Its numbers contradict each
 * other.
 */
export const nextPhase: Plan = planSchema.parse({
  id: 'next-phase',
  number: '1/KH-UBND',
  title: { vi: 'Kế hoạch ví dụ', en: 'An example plan' },
  issuer: { vi: 'Ủy ban nhân dân tỉnh', en: 'People’s Committee' },
  legalBasis: [],
  period: { from: '2026-03-01', to: '2030-06-30', years: [2026, 2030] },
  province: '25',
  unitsOn: '2025-07-01',
  clauses,
  targets: [
    {
      ...cited('II.1', 'founded', 'Clubs with project money'),
      measure: { kind: 'clubsFounded', per: 'year', moneyFrom: ['project'] },
      demand: { kind: 'atLeast', count: 2 },
    },
    {
      ...cited('II.1', 'districts', 'Clubs in districts'),
      measure: { kind: 'clubsFounded', per: 'district', moneyFrom: null },
      demand: { kind: 'quota', low: 1, high: 2 },
    },
    {
      ...cited('II.1', 'coverage', 'Communes with a club'),
      measure: { kind: 'communesCovered' },
      demand: { kind: 'shareAtLeast', percent: 80 },
    },
    {
      ...cited('II.1', 'total', 'Clubs in all'),
      measure: { kind: 'clubsFounded', per: 'period', moneyFrom: null },
      demand: { kind: 'atLeast', count: 10 },
    },
    {
      ...cited('II.1', 'olderInNew', 'Older people'),
      measure: { kind: 'peopleOfNewClubs', who: 'olderPeople' },
      demand: { kind: 'moreThan', count: 150 },
    },
    {
      ...cited('II.2', 'good', 'Good clubs'),
      measure: { kind: 'clubsMeeting', rules: ['areas', 'lending'] },
      demand: { kind: 'shareAtLeast', percent: 34 },
    },
  ],
  clubRules: [
    {
      ...cited('II.2', 'size', 'Members'),
      per: 'day',
      criterion: { kind: 'size', band: { low: 20, high: 30 } },
    },
    {
      ...cited('II.2', 'older', 'Older members'),
      per: 'day',
      criterion: { kind: 'share', fact: 'olderPeople', band: { low: 60, high: 70 } },
    },
    { ...cited('II.2', 'areas', 'All areas'), per: 'year', criterion: { kind: 'areas' } },
    {
      ...cited('II.2', 'lending', 'Borrowers'),
      per: 'day',
      criterion: { kind: 'share', fact: 'borrowers', band: { low: 40, high: 100 } },
    },
  ],
  activityAreas: ['gardens', 'choir', 'visits'].map((id) => ({
    id,
    clause: 'II.2',
    name: { vi: `Mảng ${id}`, en: `The ${id}` },
  })),
  objectives: [cited('I', 'objective')],
  scope: [],
  activities: [cited('III.1', 'gardening')],
  fundingSources: [
    { ...cited('III.1', 'lottery'), sources: ['localFund'], levels: ['commune'], activities: ['gardening'] },
  ],
  agencies: [{ id: 'choirmaster', name: { vi: 'Nhạc trưởng', en: 'Choirmaster' }, levels: ['commune'] }],
  obligations: [{ ...cited('IV', 'rehearse'), agency: 'choirmaster', cadence: 'once' }],
})

/**
 * The public numbers of the national scheme 1336/QĐ-TTg, as demands on one province. Its band is for people aged 60 and
 * over, not 55 and over.
 */
export const nationalScheme: Plan = planSchema.parse({
  ...nextPhase,
  id: 'national-scheme',
  number: '1336/QĐ-TTg',
  period: { from: '2020-08-31', to: '2025-12-31', years: [2021, 2022, 2023, 2024, 2025] },
  province: '17',
  unitsOn: '2020-10-09',
  targets: [
    {
      ...cited('II.1', 'clubs.new', 'New clubs'),
      measure: { kind: 'clubsFounded', per: 'period', moneyFrom: null },
      demand: { kind: 'atLeast', count: 3000 },
    },
    {
      ...cited('II.1', 'members.new', 'Members of new clubs'),
      measure: { kind: 'peopleOfNewClubs', who: 'members' },
      demand: { kind: 'atLeast', count: 150_000 },
    },
    {
      ...cited('II.1', 'olderMembers.new', 'Older people in new clubs'),
      measure: { kind: 'peopleOfNewClubs', who: 'olderPeople' },
      demand: { kind: 'moreThan', count: 100_000 },
    },
    {
      ...cited('II.1', 'clubs.maintained', 'Clubs still operating'),
      measure: { kind: 'clubsMaintained' },
      demand: { kind: 'shareAtLeast', percent: 100 },
    },
    {
      ...cited('II.2', 'clubs.funded', 'Clubs with both funds'),
      measure: { kind: 'clubsMeeting', rules: ['club.incomeFund', 'club.activityFund'] },
      demand: { kind: 'shareAtLeast', percent: 100 },
    },
  ],
  clubRules: [
    {
      ...cited('II.2', 'club.size', 'Members'),
      per: 'day',
      criterion: { kind: 'size', band: { low: 50, high: 70 } },
    },
    {
      ...cited('II.2', 'club.women', 'Women'),
      per: 'day',
      criterion: { kind: 'share', fact: 'women', band: { low: 60, high: 70 } },
    },
    {
      ...cited('II.2', 'club.olderPeople', 'Older people'),
      per: 'day',
      criterion: { kind: 'share', fact: 'olderPeople', band: { low: 60, high: 70 } },
    },
    {
      ...cited('II.2', 'club.incomeFund', 'Income fund'),
      per: 'day',
      criterion: { kind: 'exists', fact: 'incomeFund' },
    },
    {
      ...cited('II.2', 'club.activityFund', 'Activity fund'),
      per: 'day',
      criterion: { kind: 'exists', fact: 'activityFund' },
    },
  ],
})
