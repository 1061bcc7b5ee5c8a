import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { assessClub } from '../clubs/assess.ts'
import { tallyClub } from '../clubs/tally.ts'
import { birth } from '../members/birth.ts'
import { establishedClub, membersOf } from '../members/example.test-data.ts'
import { assessPlan } from '../progress/assess-plan.ts'
import { type ClubSketch, clubsOf, communeOf2025, registerOf } from '../progress/example.test-data.ts'
import { presentProgress } from '../publication/present.ts'
import { publishProgress } from '../publication/publish.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { unitsOn } from '../units/unit.ts'
import { hoaBinh146 } from './hoa-binh-146.ts'
import { type Plan, planSchema } from './schema.ts'

const clause = { id: 'II.1', demand: { vi: 'Yêu cầu ví dụ.', en: 'An example demand.' } }
const cited = { clause: 'II.1', name: { vi: 'Ví dụ', en: 'Example' }, interpretation: null }

/** A made-up plan of the province of 2025, which has no districts, in the shape of the national scheme's own bands. */
const nextPhase: Plan = planSchema.parse({
  id: 'next-phase',
  number: '1/KH-UBND',
  title: { vi: 'Kế hoạch ví dụ', en: 'An example plan' },
  issuer: { vi: 'Ủy ban nhân dân tỉnh', en: 'People’s Committee' },
  legalBasis: [],
  period: { from: '2026-03-01', to: '2030-06-30', years: [2026, 2030] },
  province: '25',
  unitsOn: '2025-07-01',
  clauses: [clause],
  targets: [
    {
      ...cited,
      id: 'founded',
      measure: { kind: 'clubsFounded', per: 'year', moneyFrom: ['project'] },
      demand: { kind: 'atLeast', count: 2 },
    },
    {
      ...cited,
      id: 'districts',
      measure: { kind: 'clubsFounded', per: 'district', moneyFrom: null },
      demand: { kind: 'quota', low: 1, high: 2 },
    },
    {
      ...cited,
      id: 'coverage',
      measure: { kind: 'communesCovered' },
      demand: { kind: 'shareAtLeast', percent: 80 },
    },
  ],
  clubRules: [
    { ...cited, id: 'size', per: 'day', criterion: { kind: 'size', band: { low: 20, high: 30 } } },
    {
      ...cited,
      id: 'older',
      per: 'day',
      criterion: { kind: 'share', fact: 'olderPeople', band: { low: 60, high: 70 } },
    },
  ],
  activityAreas: [],
})

function assess(clubs: readonly ClubSketch[], asOf: string) {
  const day = isoDate(asOf)
  return assessPlan(nextPhase, registerOf(clubs, day), day)
}

describe('another plan is only other data', () => {
  const inCommune = { commune: communeOf2025, money: 'project' } as const

  test('other years, other money, and a period that cuts its years', () => {
    const clubs = clubsOf(2, { ...inCommune, on: '2026-05-01' })
    const [founded] = assess(clubs, '2026-12-31').targets
    expect(founded).toMatchObject({ clause: 'II.1', status: 'met', course: 'onCourse' })
    expect(founded?.parts.map(({ year, status }) => [year, status])).toEqual([
      [2026, 'met'],
      [2030, 'notApplicable'],
    ])
    // January 2026 lies before the plan, and July 2030 after it.
    expect(assess([], '2026-02-28').targets[0]?.parts[0]).toMatchObject({ appliesFrom: '2026-03-01' })
    expect(assess(clubs, '2030-07-01').targets[0]?.parts[1]).toMatchObject({ course: 'missed' })
  })

  test('other units: 46 communes, one of them covered', () => {
    const { targets } = assess([{ ...inCommune, on: '2026-05-01' }], '2026-12-31')
    const communes = unitsOn(hoaBinhUnits, 'commune', nextPhase.unitsOn).length
    expect(communes).toBe(46)
    expect(targets[2]?.parts[0]).toMatchObject({ of: 46, need: 37, actual: { low: 1, high: 1 } })
  })

  test('a province without districts owes nothing by district, and is not praised for it', () => {
    const { targets, districts } = assess([], '2027-01-01')
    expect(districts).toEqual([])
    expect(targets[1]).toMatchObject({ status: 'notApplicable', course: 'notStarted', parts: [] })
  })

  test('is published and put into words like the first', () => {
    const view = presentProgress(
      nextPhase,
      publishProgress(nextPhase, assess([{ ...inCommune, on: '2026-05-01' }], '2026-12-31')),
      new Map(),
      { district: null, language: 'en' },
    )
    expect(view.plan.title).toBe('An example plan')
    expect(view.headline).toBe('On 31/12/2026: 1 target behind, 1 missed, 1 not begun')
    expect(view.targets.map(({ figure }) => figure)).toEqual(['0/1 years', '–', '2.2% (1/46)'])
  })

  test('1336/QĐ-TTg asks of older people what plan 146 asks of those of 55: 60–70 %', () => {
    const members = [...membersOf(16, { birth: birth('1960') }), ...membersOf(9, { birth: birth('1968') })]
    const facts = tallyClub(establishedClub, members, isoDate('2026-12-31'))
    expect(assessClub(nextPhase, facts).map(({ rule, status }) => [rule, status])).toEqual([
      ['size', 'met'],
      ['older', 'met'], // 64 %
    ])
    // The same club under plan 146: too small, and everybody is 55.
    expect(
      assessClub(hoaBinh146, facts)
        .slice(0, 3)
        .map(({ status }) => status),
    ).toEqual(['unmet', 'undetermined', 'unmet'])
  })
})
