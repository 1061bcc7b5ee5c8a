import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { assessPlan } from '../progress/assess-plan.ts'
import { registerOf } from '../progress/example.test-data.ts'
import { clauseByClause } from './clause-by-clause.ts'

const day = isoDate('2024-06-30')
const assessment = assessPlan(hoaBinh146, registerOf([{ on: '2022-05-01' }], day), day)
const sections = clauseByClause(hoaBinh146, assessment)
const all = sections.flatMap(({ clauses }) => clauses)

describe('the plan clause by clause', () => {
  test('shows each clause once, in the order in which the plan prints them', () => {
    expect(sections.map(({ section }) => section)).toEqual(
      ['I', 'II', 'III', 'IV', 'V'].filter((name) =>
        hoaBinh146.clauses.some(({ id }) => id.startsWith(`${name}.`)),
      ),
    )
    expect(all.map(({ clause }) => clause.id).toSorted()).toEqual(
      hoaBinh146.clauses.map(({ id }) => id).toSorted(),
    )
  })

  test('shows each verdict exactly once, beside the clause that it cites', () => {
    expect(all.flatMap(({ targets }) => targets.map(({ target }) => target)).toSorted()).toEqual(
      assessment.targets.map(({ target }) => target).toSorted(),
    )
    expect(all.flatMap(({ clubRules }) => clubRules)).toHaveLength(assessment.clubRules.length)
    for (const { clause, targets } of all)
      for (const verdict of targets) expect(verdict.clause).toBe(clause.id)
  })
})
