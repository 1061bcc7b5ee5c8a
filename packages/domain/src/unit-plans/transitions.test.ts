import { describe, expect, test } from 'vitest'
import { isoDate } from '../calendar/iso-date.ts'
import { hoaBinh146 } from '../plan/hoa-binh-146.ts'
import { unitKey } from '../units/unit.ts'
import { describeUnitPlanRefusal } from './refusal.ts'
import { unitPlanDraftSchema, unitPlanIdSchema, unitPlanSchema } from './schema.ts'
import { correctUnitPlan, recordUnitPlan, withdrawUnitPlan } from './transitions.ts'

const unit = unitKey('150@2020-01-01')
const [id, otherId] = ['1', '2'].map((end) =>
  unitPlanIdSchema.parse(`00000000-0000-4000-8000-00000000000${end}`),
)
if (id === undefined || otherId === undefined) throw new RangeError('two ids')
const draft = unitPlanDraftSchema.parse({
  unit,
  plan: hoaBinh146.id,
  number: '85/KH-UBND',
  issuedOn: '2020-12-01',
  issuer: 'UBND huyện Đà Bắc',
  clubs: [{ year: 2021, source: 'district', clubs: 1 }],
})
const situation = { plan: hoaBinh146, units: [unit], recorded: [], today: isoDate('2026-11-27') }
const recorded = unitPlanSchema.parse({ ...draft, id, withdrawal: null })

describe('V.4.a: recording the plan of a unit', () => {
  test('takes it as it is', () => {
    expect(recordUnitPlan({ ...draft, id }, situation)).toEqual({ ok: true, value: recorded })
  })

  test.each([
    {
      changed: { issuedOn: isoDate('2026-11-28') },
      fields: ['draft.issuedOn dateInFuture', 'draft.issuedOn afterProvincePlan'],
    },
    { changed: { issuedOn: isoDate('2020-10-08') }, fields: ['draft.issuedOn beforeProvincePlan'] },
    { changed: { issuedOn: isoDate('2026-01-01') }, fields: ['draft.issuedOn afterProvincePlan'] },
    { changed: { unit: unitKey('999@2020-01-01') }, fields: ['draft.unit unitIssuesNoPlan'] },
    {
      changed: {
        clubs: [
          { year: 2020, source: null, clubs: 1 },
          { year: 2025, source: null, clubs: 1 },
        ],
      },
      fields: ['draft.clubs.0.year yearOutsidePlan'],
    },
  ])('refuses $fields', ({ changed, fields }) => {
    const result = recordUnitPlan({ ...draft, ...changed, id }, situation)
    const refusal = result.ok ? undefined : result.refusal
    expect(
      refusal?.reason === 'invalidInput' && refusal.fields.map(({ field, problem }) => `${field} ${problem}`),
    ).toEqual(fields)
  })

  test('takes the days at both ends of the province’s plan', () => {
    for (const issuedOn of [hoaBinh146.period.from, hoaBinh146.period.to])
      expect(recordUnitPlan({ ...draft, issuedOn, id }, situation).ok).toBe(true)
  })

  test('refuses the same number twice, unless the first was a mistake', () => {
    const again = (first: typeof recorded) =>
      recordUnitPlan({ ...draft, number: '85/kh-ubnd', id: otherId }, { ...situation, recorded: [first] })
    const result = again(recorded)
    expect(result).toEqual({
      ok: false,
      refusal: { reason: 'unitPlanRecorded', number: '85/KH-UBND', issuedOn: '2020-12-01' },
    })
    if (!result.ok && result.refusal.reason === 'unitPlanRecorded')
      expect(describeUnitPlanRefusal(result.refusal, { language: 'vi' })).toBe(
        'Kế hoạch số 85/KH-UBND ngày 01/12/2020 của đơn vị này đã có. Hãy mở kế hoạch đó để sửa.',
      )
    expect(again({ ...recorded, withdrawal: { reason: 'ghi nhầm' } }).ok).toBe(true)
  })
})

describe('a record is corrected or withdrawn, never deleted', () => {
  test('a correction keeps the unit and the plan, and is no twin of itself', () => {
    const elsewhere = { ...draft, unit: unitKey('999@2020-01-01'), plan: 'another', number: '86/KH-UBND' }
    const result = correctUnitPlan(recorded, elsewhere, { ...situation, recorded: [recorded] })
    expect(result).toEqual({ ok: true, value: { ...recorded, number: '86/KH-UBND' } })
    expect(correctUnitPlan(recorded, draft, { ...situation, recorded: [recorded] }).ok).toBe(true)
  })

  test('what was withdrawn is neither corrected nor withdrawn again', () => {
    const result = withdrawUnitPlan(recorded, { reason: 'ghi nhầm' })
    if (!result.ok) throw new Error(result.refusal.reason)
    expect(result.value).toEqual({ ...recorded, withdrawal: { reason: 'ghi nhầm' } })
    const refused = { ok: false, refusal: { reason: 'unitPlanWithdrawn' } }
    expect(withdrawUnitPlan(result.value, { reason: 'nữa' })).toEqual(refused)
    expect(correctUnitPlan(result.value, draft, situation)).toEqual(refused)
  })
})
