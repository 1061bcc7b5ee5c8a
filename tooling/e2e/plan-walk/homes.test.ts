import { readFileSync } from 'node:fs'
import { hoaBinh146, type Plan } from '@lienthehe/domain'
import { expect, test } from 'vitest'
import { homeless, homes } from './homes.ts'
import { clauseOf, missingIn, obligationsByProof, pageUrl, walkPage } from './page.ts'

const plan: Plan = hoaBinh146

test('every clause of sections II to V has a place where it is done, and no place cites another', () => {
  expect(missingIn(plan)).toEqual([])
  const known = new Set(plan.clauses.map(({ id }) => id))
  const cited = [...homes, ...homeless].map(({ dash }) => dash)
  expect(cited.filter((dash) => !known.has(clauseOf(plan, dash)))).toEqual([])
})

test('a clause that is added has no place yet, and is named', () => {
  const added = { id: 'III.8', demand: { vi: 'Thêm', en: 'More' } }
  expect(missingIn({ ...plan, clauses: [...plan.clauses, added] })).toEqual(['III.8'])
})

test('IV: each dash of the section has a place of its own', () => {
  const dashes = ['IV.1:1', 'IV.1:2', 'IV.2:1', 'IV.2:2', 'IV.3:1', 'IV.3:2', 'IV.4:1', 'IV.4:2']
  const cited = new Set(homes.map(({ dash }) => dash))
  expect(dashes.filter((dash) => !cited.has(dash))).toEqual([])
})

test('V: every obligation has its status from a record or a paper', () => {
  const { all, record, unitPlan, whole, paper } = obligationsByProof(plan)
  expect(record + unitPlan + whole + paper).toBe(all)
})

test('the page is up to date: run `pnpm --filter @lienthehe/e2e plan-walk`', () => {
  expect(readFileSync(pageUrl, 'utf8')).toBe(walkPage(plan))
})
