import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { languages } from '../text/language.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { unitsOn } from '../units/unit.ts'
import { citeClause, clauseOf } from './clause.ts'
import { hoaBinh146 } from './hoa-binh-146.ts'
import { clauseIdSchema, type Plan, planSchema } from './schema.ts'

const plan: Plan = hoaBinh146
const elements = [...plan.targets, ...plan.clubRules, ...plan.activityAreas]

/** What planSchema says of a plan, as `path: sentence`. */
function problemsOf(changed: unknown) {
  const { error } = planSchema.safeParse(changed)
  return error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
}

describe('plan 146/KH-UBND as data', () => {
  test('is a plan, and stays the same on its way through JSON', () => {
    expect(planSchema.parse(hoaBinh146)).toEqual(hoaBinh146)
    expect(planSchema.parse(JSON.parse(JSON.stringify(hoaBinh146)))).toEqual(hoaBinh146)
  })

  test('every rule has its own id', () => {
    expect(new Set(elements.map(({ id }) => id)).size).toBe(elements.length)
  })

  test.each(elements.map(({ id, clause }) => ({ id, clause })))(
    '$id cites $clause, which exists',
    ({ clause }) => {
      const { demand } = clauseOf(plan, clause)
      for (const language of languages) expect(demand[language].length).toBeGreaterThan(20)
    },
  )

  test('every clause of the index is cited by a rule', () => {
    const cited = new Set(elements.map(({ clause }) => clause))
    expect(plan.clauses.filter(({ id }) => !cited.has(id))).toEqual([])
  })

  test('speaks of 10 districts and 151 communes', () => {
    expect(unitsOn(hoaBinhUnits, 'district', plan.unitsOn)).toHaveLength(10)
    expect(unitsOn(hoaBinhUnits, 'commune', plan.unitsOn)).toHaveLength(151)
  })

  test('all its Vietnamese is composed (NFC), so that search finds it', () => {
    const text = JSON.stringify(plan)
    expect(text).toBe(text.normalize('NFC'))
  })

  test('says “thế hệ”, without the misprint of the printed text', () => {
    expect(JSON.stringify(plan)).not.toMatch(/liên thể hệ/i)
  })
})

describe('a plan with a mistake is refused, with the place and a sentence', () => {
  const [firstTarget, ...otherTargets] = plan.targets
  const [firstRule, ...otherRules] = plan.clubRules

  test.each([
    {
      mistake: 'an upside-down band of people',
      changed: {
        clubRules: [
          { ...firstRule, criterion: { kind: 'size', band: { low: 70, high: 50 } } },
          ...otherRules,
        ],
      },
      says: ['clubRules.0.criterion.band: the band is upside down'],
    },
    {
      mistake: 'an upside-down band of percents',
      changed: {
        clubRules: [
          { ...firstRule, criterion: { kind: 'share', fact: 'women', band: { low: 70, high: 60 } } },
          ...otherRules,
        ],
      },
      says: ['clubRules.0.criterion.band: the band is upside down'],
    },
    {
      mistake: 'an upside-down quota',
      changed: { targets: [{ ...plan.targets[2], demand: { kind: 'quota', low: 8, high: 7 } }] },
      says: ['targets.0.demand: the quota is upside down'],
    },
    {
      mistake: 'a clause that is not in the index',
      changed: { targets: [{ ...firstTarget, clause: 'I.2.c' }, ...otherTargets] },
      says: ["targets.0.clause: clubs.new cites I.2.c, which the plan's index of clauses lacks"],
    },
    {
      mistake: 'an id used by two targets',
      changed: { targets: [...plan.targets, { ...firstTarget }] },
      says: ['targets.11.id: clubs.new is used twice'],
    },
    {
      mistake: 'an id used by a target and a rule of clubs',
      changed: { clubRules: [{ ...firstRule, id: 'clubs.new' }, ...otherRules] },
      says: ['clubRules.0.id: clubs.new is used twice'],
    },
    {
      mistake: 'clubs that are to meet a rule which the plan does not have',
      changed: { clubRules: plan.clubRules.filter(({ id }) => id !== 'club.management') },
      says: [
        'targets.7.measure.rules.1: clubs.qualified asks for club.management, which is no rule of this plan',
      ],
    },
    {
      mistake: 'a period that ends before it begins',
      changed: { period: { from: '2025-12-31', to: '2020-10-09', years: [] } },
      says: ['period: the period ends before it begins'],
    },
    {
      mistake: 'a year outside the period',
      changed: { period: { ...plan.period, years: [2020, 2026] } },
      says: ['period.years: a year lies outside the period'],
    },
    {
      mistake: 'a share of a measure that is no part of a whole',
      changed: { targets: [{ ...firstTarget, demand: { kind: 'shareAtLeast', percent: 50 } }] },
      says: ['targets.0.demand: a share is demanded of a measure that has no whole'],
    },
  ])('$mistake', ({ changed, says }) => {
    expect(problemsOf({ ...plan, ...changed })).toEqual(says)
  })

  test.each([
    { mistake: 'half a person', changed: { demand: { kind: 'atLeast', count: 74.5 } } },
    { mistake: 'more than all', changed: { demand: { kind: 'shareAtLeast', percent: 101 } } },
    { mistake: 'a measure nobody knows', changed: { measure: { kind: 'songsSung' } } },
    { mistake: 'a word too many', changed: { weight: 3 } },
    { mistake: 'a name in one language only', changed: { name: { vi: 'Câu lạc bộ' } } },
  ])('$mistake', ({ changed }) => {
    const problems = problemsOf({ ...plan, targets: [{ ...firstTarget, ...changed }] })
    expect(problems?.every((problem) => problem.startsWith('targets.0'))).toBe(true)
  })
})

describe('clauses are cited as the plan numbers them', () => {
  test.each(['I', 'I.2', 'I.2.b', 'I.2.b:1', 'III.3.b', 'V.3.dd', 'V.1:3'])('%s is an address', (id) => {
    expect(clauseIdSchema.safeParse(id).success).toBe(true)
  })

  test.each(['2.b', 'I.b', 'I.2.f', 'I.2.đ', 'I.2.b.1', 'I.2.b:', ''])('“%s” is none', (id) => {
    expect(clauseIdSchema.safeParse(id).success).toBe(false)
  })

  test('officers read the point, not the dash; dd is đ', () => {
    expect(citeClause('I.2.b:1')).toEqual({ vi: 'mục I.2.b', en: 'clause I.2.b' })
    expect(citeClause('V.3.dd').vi).toBe('mục V.3.đ')
  })

  test('a clause that the index lacks is a bug, not a blank', () => {
    expect(() => clauseOf(plan, 'VII.9')).toThrow('VII.9')
  })
})

test('I.2.a: the plan’s day is the first of its period, 2020 is none of its years', () => {
  expect(plan.period.from).toBe(isoDate('2020-10-09'))
  expect(plan.period.years).toEqual([2021, 2022, 2023, 2024, 2025])
})
