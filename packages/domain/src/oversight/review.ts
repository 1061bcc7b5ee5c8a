import type { IsoDate } from '../calendar/iso-date.ts'
import { isSamePeriod } from '../plan/phase-or-year.ts'
import type { PhaseOrYear } from '../plan/phase-or-year-schema.ts'
import type { UnitKey } from '../units/unit.ts'
import type { Review } from './schema.ts'

/** Sơ kết and tổng kết. */
export const reviewKinds = ['interim', 'final'] as const
export type ReviewKind = (typeof reviewKinds)[number]

/** III.7.b: which of these units had held no such review by the day? */
export function unitsWithoutReview(
  units: readonly UnitKey[],
  reviews: readonly Review[],
  { kind, period, asOf }: { readonly kind: ReviewKind; readonly period: PhaseOrYear; readonly asOf: IsoDate },
): readonly UnitKey[] {
  const held = new Set(
    reviews
      .filter((review) => review.kind === kind && isSamePeriod(review.period, period) && review.on <= asOf)
      .map(({ unit }) => unit),
  )
  return units.filter((unit) => !held.has(unit))
}
