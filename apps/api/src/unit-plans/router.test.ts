import { hoaBinh146, isoDate } from '@lienthehe/domain'
import { districtsOfPlan } from '@lienthehe/domain/plan'
import { describePlannedProvince } from '@lienthehe/domain/roadmap'
import { describeTotal, unitPlanHistory } from '@lienthehe/domain/unit-plans'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { unitPlanDraft } from '../testing/drafts/unit-plan-draft.ts'
import { fillTwoProvinces, type Instance, makeFolder, openCopy } from '../testing/instance.ts'
import { admin } from '../testing/matrix-target.ts'
import { refusalOfCall } from '../testing/outcome.ts'
import { userNameOf } from '../testing/people.ts'
import { unitOf, uuidOf } from '../testing/two-provinces.ts'

const folder = makeFolder()
const template = `${folder.path}/template.db`
let copies = 0
let keys = 0
const newKey = () => uuidOf(`unit plan ${++keys}`)
const years: readonly number[] = hoaBinh146.period.years
const plan = hoaBinh146.id

beforeAll(() => fillTwoProvinces(template))
afterAll(() => folder.remove())

async function withCopy(use: (instance: Instance) => Promise<void>): Promise<void> {
  const instance = await openCopy(template, `${++copies}`)
  try {
    await use(instance)
  } finally {
    await instance.close()
  }
}

const districtsOf = ({ services }: Instance) =>
  districtsOfPlan(hoaBinh146, services.units.all).map(({ key }) => key)

/** The verdict on the target `districts.planned`, in the overview and in the public progress. */
async function verdictOf(instance: Instance) {
  const caller = await instance.as(admin)
  const { assessment } = await caller.plan.overview({ plan, asOf: '2025-11-20' })
  return assessment.targets.find(({ target }) => target === 'districts.planned')
}

async function recordFor(instance: Instance, units: readonly string[], recorded = years) {
  const { unitPlans } = await instance.as(admin)
  for (const unit of units)
    await unitPlans.record({
      key: newKey(),
      draft: unitPlanDraft({ unit, number: `${++keys}/KH`, years: recorded }),
    })
}

async function sayAllRecorded(instance: Instance, areAllRecorded = true) {
  const { unitPlans } = await instance.as(admin)
  const { listVersion: version } = await unitPlans.list({ plan })
  return unitPlans.completeList({ key: newKey(), plan, areAllRecorded, version })
}

describe('V.4.a: what is on record becomes the verdict on the districts’ plans', () => {
  test('with none on record nothing is known, until the province says that it is all', () =>
    withCopy(async (instance) => {
      expect(await verdictOf(instance)).toMatchObject({ status: 'undetermined' })
      await sayAllRecorded(instance)
      expect(await verdictOf(instance)).toMatchObject({ status: 'unmet' })
      await sayAllRecorded(instance, false)
      expect(await verdictOf(instance)).toMatchObject({ status: 'undetermined' })
    }))

  test('nine of ten are undetermined while more may come, unmet once all are on record, and ten are met', () =>
    withCopy(async (instance) => {
      const [last, ...nine] = districtsOf(instance)
      expect(nine).toHaveLength(9)
      await recordFor(instance, nine)
      expect(await verdictOf(instance)).toMatchObject({ status: 'undetermined' })
      await sayAllRecorded(instance)
      expect(await verdictOf(instance)).toMatchObject({
        status: 'unmet',
        parts: [{ actual: { low: 9, high: 9 } }],
      })
      await recordFor(instance, last === undefined ? [] : [last])
      expect(await verdictOf(instance)).toMatchObject({ status: 'met' })
    }))

  test('a plan that leaves a year out is none, and one that was withdrawn neither', () =>
    withCopy(async (instance) => {
      const [first, ...others] = districtsOf(instance)
      if (first === undefined) throw new RangeError('there are districts')
      await recordFor(instance, others)
      await recordFor(instance, [first], years.slice(1))
      expect(await verdictOf(instance)).toMatchObject({ status: 'unmet' })
      const { unitPlans } = await instance.as(admin)
      const { plans } = await unitPlans.editor({ plan, unit: first })
      const [gap] = plans
      if (gap === undefined) throw new RangeError('the plan was recorded')
      const { id, issuedOn } = gap.unitPlan
      const draft = unitPlanDraft({ unit: first, number: 'đủ năm/KH', issuedOn })
      await unitPlans.correct({ key: newKey(), id, version: 1, draft })
      expect(await verdictOf(instance)).toMatchObject({ status: 'met' })
      await unitPlans.withdraw({ key: newKey(), id, version: 2, withdrawal: { reason: 'Ghi nhầm huyện' } })
      expect(await verdictOf(instance)).toMatchObject({ status: 'undetermined' })
      const again = unitPlans.correct({ key: newKey(), id, version: 3, draft })
      expect(await refusalOfCall(again)).toEqual({ reason: 'unitPlanWithdrawn' })
    }))
})

describe('what is asked of a unit’s plan', () => {
  test('a stale correction is shown what is stored, and the same number twice is refused', () =>
    withCopy(async (instance) => {
      const { unitPlans } = await instance.as(admin)
      const draft = unitPlanDraft({ number: '85/KH-UBND' })
      const { id } = await unitPlans.record({ key: newKey(), draft })
      expect(await refusalOfCall(unitPlans.record({ key: newKey(), draft }))).toMatchObject({
        reason: 'unitPlanRecorded',
        number: '85/KH-UBND',
      })
      await unitPlans.correct({ key: newKey(), id, version: 1, draft: { ...draft, issuer: 'HĐND' } })
      const stale = unitPlans.correct({ key: newKey(), id, version: 1, draft })
      await expect(stale).rejects.toMatchObject({
        refusal: { reason: 'stale', currentVersion: 2 },
        current: { value: { issuer: 'HĐND' } },
      })
    }))

  test('the history of a unit’s plan tells who recorded and corrected what, and nothing of its neighbour’s', () =>
    withCopy(async (instance) => {
      const [unit = '', neighbour = ''] = districtsOf(instance)
      await recordFor(instance, [unit, neighbour])
      const { unitPlans } = await instance.as(admin)
      const { plans } = await unitPlans.editor({ plan, unit })
      const [recorded] = plans
      if (recorded === undefined) throw new Error('nothing was recorded')
      const { unitPlan, version } = recorded
      const draft = unitPlanDraft({ unit, number: '99/KH', years })
      await unitPlans.correct({ key: newKey(), id: unitPlan.id, version, draft })
      const { entries } = await unitPlans.history({ plan, unit })
      expect(entries.map(({ action }) => action)).toEqual(['unitPlan.correct', 'unitPlan.record'])
      expect(entries[0]?.changes).toEqual([{ field: 'number', from: unitPlan.number, to: '99/KH' }])
      const recordedFields = entries[1]?.changes.map(({ field }) => field) ?? []
      expect(recordedFields).toContain('plan')
      expect(Object.keys(unitPlanHistory.fields)).toEqual(expect.arrayContaining(recordedFields))
    }))

  test('a unit that owes none, or a plan of the province that is not there, is refused', () =>
    withCopy(async (instance) => {
      const { unitPlans } = await instance.as(admin)
      const draft = unitPlanDraft({ number: '1/KH' })
      const ofCommune = unitPlans.record({ key: newKey(), draft: { ...draft, unit: unitOf('111') } })
      expect(await refusalOfCall(ofCommune)).toMatchObject({
        fields: [{ field: 'draft.unit', problem: 'unitIssuesNoPlan' }],
      })
      const ofNothing = unitPlans.record({ key: newKey(), draft: { ...draft, plan: 'nowhere' } })
      expect(await refusalOfCall(ofNothing)).toEqual({ reason: 'notFound' })
    }))
})

describe('who sees what', () => {
  test('the province sees every unit and whether they add up; a district sees its own plan alone', () =>
    withCopy(async (instance) => {
      await recordFor(instance, [unitOf('11'), unitOf('12')])
      const seen = await (await instance.as(admin)).unitPlans.list({ plan })
      expect(seen.units).toHaveLength(10)
      expect(seen.mayComplete).toBe(true)
      const names = new Map(seen.units.map(({ unit }) => [unit.key, unit.name]))
      if (seen.comparison === null) throw new RangeError('the province may compare')
      expect(
        describePlannedProvince(seen.comparison, { plan: hoaBinh146, names, language: 'vi' })[0],
      ).toMatch(/^8\/10 địa phương chưa có kế hoạch trong sổ: /)
      const own = await (await instance.as(userNameOf('officer', 'district'))).unitPlans.list({ plan })
      expect(own.units.map(({ unit }) => unit.key)).toEqual([unitOf('11')])
      expect(own.units[0]?.years).toEqual(years.map((year) => ({ year, clubs: { low: 2, high: 2 } })))
      expect(own).toMatchObject({ asked: 10, comparison: null, mayComplete: false })
    }))

  test('the roadmap proposes to a unit as of the first day of the plan, and of the day of issue later', () =>
    withCopy(async (instance) => {
      const { unitPlans } = await instance.as(userNameOf('officer', 'district'))
      const unit = unitOf('11')
      const before = await unitPlans.editor({ plan, unit })
      expect(before).toMatchObject({ inForce: null, plans: [], proposedOn: '2020-10-09', mayWrite: true })
      expect(describeTotal({ clubs: before.proposal }, { language: 'vi' })).toBe('8 câu lạc bộ')
      // Every club of the two provinces was founded in 2022, four of them in this district.
      const issuedOn = isoDate('2022-06-01')
      await unitPlans.record({ key: newKey(), draft: unitPlanDraft({ number: '9/KH', issuedOn }) })
      const after = await unitPlans.editor({ plan, unit })
      expect(after.proposedOn).toBe(issuedOn)
      const in2022 = after.proposal.filter(({ year }) => year === 2022)
      expect(in2022.reduce((sum, { clubs }) => sum + clubs, 0)).toBeGreaterThanOrEqual(4)
    }))
})
