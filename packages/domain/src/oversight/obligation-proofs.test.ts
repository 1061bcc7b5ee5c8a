import { expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { district, paperOf, province } from '../papers/example.test-data.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { unitPlanSchema } from '../unit-plans/schema.ts'
import { dutiesOf, isProved, proofsIn } from './obligation-proofs.ts'

const unitPlan = unitPlanSchema.parse({
  id: '00000000-0000-4000-8000-000000000009',
  unit: district?.key,
  plan: hoaBinh146.id,
  number: '85/KH-UBND',
  issuedOn: '2020-12-01',
  issuer: 'UBND huyện',
  clubs: [],
  withdrawal: null,
})

function dutiesIn(unit: typeof province, papers = [paperOf()], unitPlans = [unitPlan]) {
  if (unit === undefined) throw new RangeError('the list has no such unit')
  const proofs = proofsIn(hoaBinh146, { papers, unitPlans })
  return dutiesOf(hoaBinh146, proofs, { unit, asOf: isoDate('2023-06-01') })
}

const provedOf = (duties: ReturnType<typeof dutiesIn>) =>
  duties.filter(({ standings }) => standings.some(isProved)).map(({ obligation }) => obligation.id)

test('V: each obligation is a row of the level that owes it', () => {
  const ids = (unit: typeof province) => dutiesIn(unit).map(({ obligation }) => obligation.id)
  const shared = ids(province).filter((id) => ids(district).includes(id))
  expect(shared).toEqual(['everyone.carryOut'])
  expect(ids(province).length + ids(district).length).toBe(hoaBinh146.obligations.length + 1)
})

test('a paper proves what it says, in its year alone', () => {
  const duties = dutiesIn(province)
  expect(provedOf(duties)).toEqual(['association.yearlyPlan'])
  const yearly = duties.find(({ obligation }) => obligation.id === 'association.yearlyPlan')
  expect(yearly?.standings.map(({ kind }) => kind)).toEqual(['overdue', 'done', 'due'])
})

test('V.4.a: the plan that a district has on record proves that it issued one', () => {
  expect(provedOf(dutiesIn(district))).toEqual(['districtCommittees.plan'])
})

test('what was withdrawn proves nothing', () => {
  const withdrawal = { reason: 'ghi nhầm' }
  expect(provedOf(dutiesIn(province, [paperOf({ withdrawal })]))).toEqual([])
  expect(provedOf(dutiesIn(district, [], [{ ...unitPlan, withdrawal }]))).toEqual([])
})
