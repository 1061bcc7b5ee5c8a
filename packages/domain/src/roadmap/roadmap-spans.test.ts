import { describe, expect, test } from 'vitest'
import { eightPlans } from '../plan/file/eight-plans.test-data.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { unitsOn } from '../units/unit.ts'
import { allocateRoadmap } from './allocate-roadmap.ts'
import { examinePlan } from './examination/examine-plan.ts'
import { describePlanFinding } from './examination/finding-wording.ts'
import { districtsNumbered, planOf, roadmapOf, stretch, untouched } from './roadmap.test-data.ts'
import { describeRoadmap, describeRoadmapRefusal } from './roadmap-wording.ts'

const [one, other] = districtsNumbered(2)
const years = [2026, 2027, 2028, 2029]
const atLeast = (count: number) => ({ kind: 'atLeast', count }) as const

describe('phases of a plan', () => {
  test('80 to 2030 and 120 from then on (Quảng Ngãi): each phase has its clubs, spread over its years', () => {
    const { plan } = eightPlans.quangNgai
    const roadmap = roadmapOf(plan, untouched([], 2026))
    const inPhase = (from: number, to: number) =>
      roadmap.years
        .filter(({ year }) => from <= year && year <= to)
        .reduce((sum, { planned }) => sum + planned, 0)
    expect([inPhase(2026, 2030), inPhase(2031, 2035), roadmap.status]).toEqual([80, 120, 'feasible'])
    expect(roadmap.years.map(({ planned }) => planned)).toEqual([16, 16, 16, 16, 16, 24, 24, 24, 24, 24])
  })

  test('what was founded in a phase counts for it, and for no other', () => {
    const { plan } = eightPlans.quangNgai
    const founded = [{ year: 2026, district: null, source: null, clubs: 90 }]
    const roadmap = roadmapOf(plan, { ...untouched([], 2027), founded })
    expect(roadmap.total).toEqual({ founded: 90, planned: 120 })
    expect(roadmap.years.filter(({ year, planned }) => year < 2031 && planned > 0)).toEqual([])
  })

  test('a phase that is over is lost, and said by its name', () => {
    const { plan } = eightPlans.quangNgai
    const founded = [{ year: 2029, district: null, source: null, clubs: 70 }]
    const roadmap = roadmapOf(plan, { ...untouched([], 2031), founded })
    expect(roadmap.lost).toMatchObject([{ part: { per: 'span' }, clubs: 10 }])
    expect(describeRoadmap(roadmap, { plan, names: new Map(), language: 'vi' })).toMatch(
      /giai đoạn 2025–2030 thiếu 10/,
    )
    expect(describeRoadmap(roadmap, { plan, names: new Map(), language: 'en' })).toMatch(
      /2025–2030 short by 10/,
    )
  })

  test('a year too full for its phase is a conflict between the two', () => {
    const phase = { per: 'period', demand: atLeast(4), span: stretch(2028, 2029) } as const
    const plan = planOf(years, [phase])
    const capacity = [2028, 2029].map((year) => ({ year, clubs: 1 }))
    const roadmap = roadmapOf(plan, { ...untouched([], 2026), capacity })
    expect(roadmap).toMatchObject({
      status: 'impossible',
      missing: [{ part: { per: 'span', span: stretch(2028, 2029) }, clubs: 2 }],
      conflicts: [{ excess: 2, demands: [{ clubs: 4 }], limits: [{ clubs: 1 }, { clubs: 1 }] }],
    })
    expect(describeRoadmap(roadmap, { plan, names: new Map(), language: 'vi' })).toContain(
      'giai đoạn 2028–2029',
    )
  })

  test('a target of one phase asks nothing of the years before it', () => {
    const plan = planOf(years, [{ per: 'year', demand: atLeast(3), span: stretch(2028, 2029) }])
    const { years: planned } = roadmapOf(plan, untouched([], 2026))
    expect(planned.map((year) => year.planned)).toEqual([0, 0, 3, 3])
  })

  test('stretches of years that cross are refused, with what crosses', () => {
    const plan = planOf(years, [
      { per: 'period', demand: atLeast(4), span: stretch(2026, 2028) },
      { per: 'period', demand: atLeast(4), span: stretch(2028, 2029) },
      { per: 'period', demand: atLeast(9) },
    ])
    const drawn = allocateRoadmap(plan, untouched([], 2026))
    expect(drawn).toEqual({
      ok: false,
      refusal: { reason: 'spansCross', targets: ['0.period', '1.period'] },
    })
    expect(examinePlan(plan, hoaBinhUnits)).toMatchObject([
      { kind: 'spansCross', elements: ['0.period', '1.period'], repairs: [] },
    ])
    for (const finding of examinePlan(plan, hoaBinhUnits))
      expect(describePlanFinding(finding, { plan, language: 'vi' })).toMatch(
        /không lập được lộ trình \(mục I\.2\.a\)\.$/,
      )
    if (!drawn.ok)
      expect(describeRoadmapRefusal(drawn.refusal, { plan, language: 'vi' })).toContain('chồng lên nhau')
    // From 2028 on, the open years of one span are inside those of the other.
    expect(allocateRoadmap(plan, untouched([], 2028)).ok).toBe(true)
  })
})

describe('unequal numbers by named unit', () => {
  test('each district has what its own stretch of years says', () => {
    const parts = [
      { year: null, span: stretch(2026, 2027), unit: one ?? null, count: 5 },
      { year: null, span: stretch(2027, 2029), unit: other ?? null, count: 2 },
    ]
    const plan = planOf(years, [{ per: 'allotment', demand: { kind: 'allotted', parts, total: 7 } }])
    const roadmap = roadmapOf(plan, untouched(districtsNumbered(2), 2026))
    expect(roadmap.districts.map(({ years: cells }) => cells.map(({ planned }) => planned))).toEqual([
      [3, 2, 0, 0],
      [0, 0, 1, 1],
    ])
  })

  test('Lai Châu: the numbers of its years and named districts are the roadmap', () => {
    const { plan, units } = eightPlans.laiChau
    const districts = unitsOn(units, 'district', plan.unitsOn).map(({ key }) => key)
    const roadmap = roadmapOf(plan, untouched(districts, 2017))
    expect(roadmap.status).toBe('feasible')
    expect(roadmap.years.map(({ planned }) => planned)).toEqual([4, 7, 7, 7])
  })
})
