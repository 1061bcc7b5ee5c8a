import { describe, expect, test } from 'vitest'
import { examinePlan } from '../../roadmap/examination/examine-plan.ts'
import { hoaBinhSuccessions, hoaBinhUnits } from '../../units/hoa-binh.ts'
import { hoaBinh146 } from '../hoa-binh-146.ts'
import { draftedPlan, figuresOf, nextPeriod, type PlanDraft, type PlanFigure, planIdOf } from './draft.ts'
import { readPlan } from './read-plan.ts'

const history = { units: hoaBinhUnits, successions: hoaBinhSuccessions }
const ofDistricts = ['clubs.newPerDistrict', 'districts.planned', 'districts.localFounding']
const { from, to } = nextPeriod(hoaBinh146)

function draft(changed: Partial<PlanDraft> = {}): PlanDraft {
  return {
    id: planIdOf(from, to),
    number: '12/KH-UBND',
    title: { vi: 'Kế hoạch giả định 2026–2030', en: 'An invented plan 2026–2030' },
    issuer: hoaBinh146.issuer,
    ...{ from, to, figures: figuresOf(hoaBinh146), leftOut: ofDistricts },
    ...changed,
  }
}

const withFigure = (changed: PlanFigure) => [
  ...figuresOf(hoaBinh146).filter(
    ({ element, figure }) => element !== changed.element || figure !== changed.figure,
  ),
  changed,
]

describe('the next plan is drafted from this one', () => {
  const next = draftedPlan(hoaBinh146, draft(), history)

  test('it is a whole plan, of the five years that follow', () => {
    expect(readPlan(JSON.parse(JSON.stringify(next))).ok).toBe(true)
    expect(next).toMatchObject({
      id: 'ke-hoach-2026-2030',
      period: { years: [2026, 2027, 2028, 2029, 2030] },
    })
  })

  test('it speaks of the province and the communes of its first day, which lie in no district', () => {
    expect(next).toMatchObject({ province: '25', unitsOn: '2026-01-01' })
    expect(examinePlan(next, hoaBinhUnits).map(({ kind }) => kind)).not.toContain('noDistricts')
    const kept = draftedPlan(hoaBinh146, draft({ leftOut: [] }), history)
    expect(examinePlan(kept, hoaBinhUnits).map(({ kind }) => kind)).toContain('noDistricts')
  })

  test('no sentence of the old plan that names a number is said of the new one', () => {
    const said = [...next.targets, ...next.scope, ...next.obligations].map(
      ({ interpretation }) => interpretation?.vi ?? '',
    )
    expect(said.filter((sentence) => /151|2\.700|2021/.test(sentence))).toEqual([])
    const clauses = next.clauses.filter(({ id }) => id === 'I.2.a' || id.startsWith('I.2.b'))
    expect(clauses.filter(({ demand }) => /75|3\.750|2\.700|\d%/.test(demand.vi))).toEqual([])
    expect(clauses[0]?.demand.vi).toContain('Câu lạc bộ thành lập mới; ')
    expect(said.some((sentence) => sentence.length > 0)).toBe(true)
  })

  test('a number that is typed is that of its target, and what it contradicts is found', () => {
    const figures = withFigure({ element: 'clubs.new', figure: 'count', value: 10 })
    const changed = draftedPlan(hoaBinh146, draft({ figures }), history)
    expect(figuresOf(changed)).toContainEqual({ element: 'clubs.new', figure: 'count', value: 10 })
    const found = examinePlan(changed, hoaBinhUnits).filter(({ elements }) => elements.includes('clubs.new'))
    expect(found.map(({ kind }) => kind)).toContain('clubsBelowCoverage')
  })
})

test('what is drafted under the same id amends the plan: its units and its words stay', () => {
  const { id, period } = hoaBinh146
  const amended = draftedPlan(hoaBinh146, draft({ ...period, id, leftOut: [] }), history)
  const { number, title } = draft()
  expect(amended).toEqual({ ...hoaBinh146, number, title })
})

test('every number of plan 146 that can be set is listed once', () => {
  const named = figuresOf(hoaBinh146).map(({ element, figure }) => `${element} ${figure}`)
  expect(new Set(named).size).toBe(named.length)
  expect(named).toContain('club.size low')
  expect(named).toContain('clubs.newPerDistrict high')
})
