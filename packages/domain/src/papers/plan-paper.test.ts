import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { unitKey } from '../units/unit.ts'
import { paperOfPlan } from './plan-paper.ts'
import { paperDraftSchema } from './schema.ts'

const issue = { issuedOn: isoDate('2020-10-09'), province: unitKey('17@2020-01-01'), number: null }

describe('the paper by which a plan is issued', () => {
  test('has the number, issuer and title of the plan, and cites its objectives', () => {
    const paper = paperOfPlan(hoaBinh146, { ...issue, before: undefined })
    expect(paper).toMatchObject({ kind: 'plan', number: '146/KH-UBND', year: 2020, plan: 'hoa-binh-146' })
    expect(paper.clauses).toEqual(['I.1:1', 'I.1:2'])
    expect(paperDraftSchema.parse(paper)).toEqual(paper)
  })

  test('an amendment has its own number, and cites what it changed', () => {
    const targets = hoaBinh146.targets.map((target) =>
      target.id === 'clubs.new' ? { ...target, demand: { kind: 'atLeast' as const, count: 80 } } : target,
    )
    const amended = { ...hoaBinh146, targets }
    const paper = paperOfPlan(amended, { ...issue, number: '12/QĐ-UBND', before: hoaBinh146 })
    expect(paper).toMatchObject({ kind: 'amendment', number: '12/QĐ-UBND' })
    expect(paper.clauses).toEqual(['I.2.a'])
  })

  test('a target that is no longer asked is a change of its clause', () => {
    const targets = hoaBinh146.targets.filter(({ id }) => id !== 'clubs.newPerYear')
    const [gone] = hoaBinh146.targets.filter((target) => !targets.includes(target))
    const paper = paperOfPlan({ ...hoaBinh146, targets }, { ...issue, before: hoaBinh146 })
    expect(paper.clauses).toEqual([gone?.clause])
  })
})
