import { hoaBinh146 } from '@lienthehe/domain'
import type { BudgetLineDraft } from '@lienthehe/domain/resources'
import { budgetLineDraftSchema } from '@lienthehe/domain/schema'
import { unitOf } from '../two-provinces.ts'

/** Money that the first district plans to spend on founding clubs in 2022; a test may change any field. */
export function budgetDraft(said: Readonly<Record<string, unknown>> = {}): BudgetLineDraft {
  return budgetLineDraftSchema.parse({
    plan: hoaBinh146.id,
    year: 2022,
    unit: unitOf('11'),
    source: 'district',
    sourceName: null,
    purpose: 'founding',
    estimatedDong: 10_000_000,
    estimatedOn: '2021-09-01',
    ...said,
  })
}
