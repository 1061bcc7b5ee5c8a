import { describe, expect, test } from 'vitest'
import { isoDate } from '../../calendar/iso-date.ts'
import { examinePlan } from '../../roadmap/examination/examine-plan.ts'
import { hoaBinhSuccessions, hoaBinhUnits } from '../../units/hoa-binh.ts'
import { unitsOn } from '../../units/unit.ts'
import { checkAdoption } from '../file/adoption.ts'
import { eightPlans } from '../file/eight-plans.test-data.ts'
import { readPlan } from '../file/read-plan.ts'
import { hoaBinh146 } from '../hoa-binh-146.ts'
import { planInShapeOf1648, type ShapeOfProvince } from './shape-1648.ts'

const history = { units: hoaBinhUnits, successions: hoaBinhSuccessions }
const communes = unitsOn(hoaBinhUnits, 'commune', isoDate('2026-01-01'))
const mountain = communes.filter(({ type }) => type === 'commune').map(({ key }) => key)
const made = (own: ShapeOfProvince) => planInShapeOf1648(hoaBinh146, history, own)

describe('a province’s plan in the shape of 1648/QĐ-TTg', () => {
  const plan = made({ mountain, villages: 1_482 })

  test('is a whole plan that can stand beside plan 146 on the 46 communes of today', () => {
    expect(communes).toHaveLength(46)
    expect(readPlan(JSON.parse(JSON.stringify(plan)))).toMatchObject({ ok: true })
    const known = [{ plan: hoaBinh146, version: 1, validFrom: hoaBinh146.period.from, isSame: false }]
    expect(checkAdoption(plan, { known, units: hoaBinhUnits, validFrom: plan.period.from })).toEqual([])
  })

  test('asks what the decision asks, measure by measure, with its percentages', () => {
    // The national target for the years up to 2030 covers the whole period of a plan for 2026–2030, so it is
    // not a target of its own here.
    const national = eightPlans.national1648.plan.targets.filter(({ id }) => id !== 'clubs.newBy2030')
    expect(plan.targets.map(({ id }) => id)).toEqual(national.map(({ id }) => id))
    expect(plan.targets.map(({ measure }) => measure.kind)).toEqual(
      national.map(({ measure }) => measure.kind),
    )
    const shares = ({ demand }: (typeof national)[number]) => ('count' in demand ? [] : [demand])
    expect(plan.targets.flatMap(shares)).toEqual(national.flatMap(shares))
  })

  test('says nothing with a number of plan 146, and cites no clause that it has not', () => {
    const said = plan.clauses.map(({ demand }) => demand.vi).join(' ')
    expect(said).not.toMatch(/75|3\.750|2\.700/)
    expect(examinePlan(plan, hoaBinhUnits).flatMap(({ elements }) => elements)).not.toContain(
      'communes.lowland',
    )
  })

  test('asks nothing of villages whose number is not known, nor of mountains where there are none', () => {
    const flat = made({ mountain: [], villages: null })
    expect(flat.targets.map(({ id }) => id)).not.toContain('villages.served')
    expect(flat.targets.map(({ id }) => id)).not.toContain('communes.mountain')
    expect(readPlan(JSON.parse(JSON.stringify(flat)))).toMatchObject({ ok: true })
  })
})
