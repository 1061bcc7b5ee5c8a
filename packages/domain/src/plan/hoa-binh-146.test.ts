import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { languages } from '../text/language.ts'
import { hoaBinhUnits } from '../units/hoa-binh.ts'
import { unitsOn } from '../units/unit.ts'
import { clauseOf, compareClauses } from './clause.ts'
import { citingLists } from './contradictions/find-contradictions.ts'
import { hoaBinh146Rules } from './hoa-binh-146/rules.ts'
import { hoaBinh146 } from './hoa-binh-146.ts'
import { type Plan, planSchema } from './schema.ts'

const plan: Plan = hoaBinh146
const elements = citingLists.flatMap((list) => plan[list])

const cited = (list: readonly { readonly clause: string }[]) => new Set(list.map(({ clause }) => clause))

describe('plan 146/KH-UBND as data', () => {
  test('is a plan, and stays the same on its way through JSON', () => {
    expect(planSchema.parse(hoaBinh146)).toEqual(hoaBinh146)
    expect(planSchema.parse(JSON.parse(JSON.stringify(hoaBinh146)))).toEqual(hoaBinh146)
  })

  test.each(elements.map(({ id, clause }) => ({ id, clause })))(
    '$id cites $clause, which exists',
    ({ clause }) => {
      const { demand } = clauseOf(plan, clause)
      for (const language of languages) expect(demand[language].length).toBeGreaterThan(20)
    },
  )

  test('its index has every demand of the plan: objectives, targets, scope, activities, money, duties', () => {
    expect(plan.clauses.map(({ id }) => id).toSorted(compareClauses)).toEqual([
      ...['I.1:1', 'I.1:2', 'I.2.a', 'I.2.b:1', 'I.2.b:2', 'I.2.b:3', 'II.1', 'II.2'],
      ...['III.1.a', 'III.1.b', 'III.2.a', 'III.2.b', 'III.2.c'],
      ...['III.3.a', 'III.3.b', 'III.3.c', 'III.3.d', 'III.4.a', 'III.4.b', 'III.4.c', 'III.4.d'],
      ...['III.5.a', 'III.5.b', 'III.5.c', 'III.6', 'III.7.a', 'III.7.b', 'IV.1', 'IV.2', 'IV.3', 'IV.4'],
      ...['V', 'V.1', 'V.1:1', 'V.1:2', 'V.1:3', 'V.1:4', 'V.1:5', 'V.2:1', 'V.2:2', 'V.2:3'],
      ...['V.3.a', 'V.3.b', 'V.3.c', 'V.3.d', 'V.3.dd', 'V.3.e', 'V.3.g', 'V.3.h', 'V.3.i'],
      ...['V.4.a', 'V.4.b', 'V.4.c', 'V.4.d', 'V.4.e'],
    ])
  })

  test('every clause of the index is cited by an element', () => {
    expect(plan.clauses.filter(({ id }) => !cited(elements).has(id))).toEqual([])
  })

  test('no two clauses, and no two elements of one kind, read the same', () => {
    for (const language of languages) {
      const demands = plan.clauses.map(({ demand }) => demand[language])
      expect(new Set(demands).size).toBe(demands.length)
      for (const list of ['targets', 'clubRules', 'activityAreas', 'activities', 'fundingSources'] as const)
        expect(new Set(plan[list].map(({ name }) => name[language])).size).toBe(plan[list].length)
    }
  })

  test('what it calls the whole plan, and what verdicts need, are one', () => {
    const { clauses, ...rules } = hoaBinh146Rules
    expect(hoaBinh146).toMatchObject(rules)
    expect(plan.clauses).toEqual(expect.arrayContaining([...clauses]))
    const judged = [...rules.targets, ...rules.clubRules, ...rules.activityAreas]
    expect(new Set<string>(clauses.map(({ id }) => id))).toEqual(cited(judged))
  })

  test('all its Vietnamese is composed (NFC), so that search finds it', () => {
    const text = JSON.stringify(plan)
    expect(text).toBe(text.normalize('NFC'))
  })

  test('says “thế hệ”, without the misprint of the printed text', () => {
    expect(JSON.stringify(plan)).not.toMatch(/liên thể hệ/i)
  })
})

test('I.2.a: the plan’s day is the first of its period, 2020 is none of its years', () => {
  expect(plan.period.from).toBe(isoDate('2020-10-09'))
  expect(plan.period.years).toEqual([2021, 2022, 2023, 2024, 2025])
})

test('I.1:1, I.1:2: what the plan is for has no number of its own, and says so', () => {
  expect(plan.objectives.map(({ id, clause }) => [clause, id])).toEqual([
    ['I.1:1', 'objective.olderPeople'],
    ['I.1:2', 'objective.nationalProgrammes'],
  ])
  for (const { interpretation } of plan.objectives) expect(interpretation?.en).toMatch(/no number of its own/)
})

test('II.1: everywhere in the province is 10 districts and 151 communes', () => {
  expect(plan.scope[0]).toMatchObject({ id: 'scope.places', clause: 'II.1' })
  expect(unitsOn(hoaBinhUnits, 'district', plan.unitsOn)).toHaveLength(10)
  expect(unitsOn(hoaBinhUnits, 'commune', plan.unitsOn)).toHaveLength(151)
})

test('I.1:1, I.2.a, II.2: what it speaks of without a number is counted beside the targets', () => {
  expect(hoaBinh146.indicators.map(({ clause, id }) => [clause, id])).toEqual([
    ['II.2', 'people.poorOlderWomen'],
    ['II.2', 'people.ethnicMinority'],
    ['I.1:1', 'people.leftPoverty'],
    ['I.2.a', 'clubs.gaining'],
  ])
})

test('I.2.b:2: “mọi thành viên” is a rule of its own, and the 70 % say why', () => {
  const qualified = hoaBinh146.targets.find(({ id }) => id === 'clubs.qualified')
  expect(qualified?.measure).not.toMatchObject({ rules: expect.arrayContaining(['club.membersReached']) })
  expect(qualified?.interpretation.vi).toContain('Mọi thành viên')
  expect(qualified?.interpretation.en).toContain('Every member')
})

test('II.2: whom it is for sets no share beside those of I.2.b', () => {
  expect(plan.scope[1]).toMatchObject({ id: 'scope.people', clause: 'II.2' })
  expect([...plan.targets, ...plan.clubRules].filter(({ clause }) => clause.startsWith('II.'))).toEqual([])
})
