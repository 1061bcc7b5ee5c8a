import { hoaBinh146 } from '@lienthehe/domain'
import { unitPlanDraftSchema } from '@lienthehe/domain/schema'
import type { UnitPlanDraft } from '@lienthehe/domain/unit-plans'
import { unitOf } from '../two-provinces.ts'

/** A plan of the first district with one club a year that the district pays for; a test may change some fields. */
export function unitPlanDraft(said: {
  readonly number: string
  readonly unit?: string
  readonly issuedOn?: string
  readonly years?: readonly number[]
}): UnitPlanDraft {
  const { number, unit = unitOf('11'), issuedOn = '2020-12-01', years = hoaBinh146.period.years } = said
  return unitPlanDraftSchema.parse({
    unit,
    plan: hoaBinh146.id,
    number,
    issuedOn,
    issuer: 'UBND huyện',
    clubs: years.map((year) => ({ year, source: 'district', clubs: 2 })),
  })
}
