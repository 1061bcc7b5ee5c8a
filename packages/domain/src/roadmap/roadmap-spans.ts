import type { Span } from '../plan/schema.ts'
import { isInSpan } from '../progress/measures/measure-foundings.ts'
import type { UnitKey } from '../units/unit.ts'
import type { Founding } from './foundings.ts'

/** A span of years for which a target asks something: of all districts together (`district: null`), or of one. */
export type SpanAsked = {
  readonly span: Span
  readonly district: UnitKey | null
  readonly target: string
}

/** Every span of years for which these targets ask something, in their order. */
export function spansAsked(
  foundings: readonly Founding[],
  districts: readonly UnitKey[],
): readonly SpanAsked[] {
  return foundings.flatMap(({ target, measure: { per } }): readonly SpanAsked[] => {
    const { id, demand, span } = target
    if (demand.kind === 'allotted')
      return demand.parts.flatMap((part) =>
        part.span === null ? [] : [{ span: part.span, district: part.unit, target: id }],
      )
    if (span === undefined) return []
    if (per === 'district') return districts.map((district) => ({ span, district, target: id }))
    return per === 'period' ? [{ span, district: null, target: id }] : []
  })
}

/** The different spans of years that are asked of this district, or with `null` of all districts together. */
export function spansIn(asked: readonly SpanAsked[], district: UnitKey | null): readonly Span[] {
  const spans = asked.filter((one) => one.district === district).map(({ span }) => span)
  return spans.filter((span, index) => spans.findIndex((other) => isSameSpan(other, span)) === index)
}

export function isSameSpan(one: Span, other: Span): boolean {
  return one.from === other.from && one.to === other.to
}

/**
 * The targets whose spans overlap in open years without one being inside the other, such as 2024–2026 and 2026–2028.
 * Clubs of the shared years would count twice, and no path of the network passes two such spans.
 */
export function targetsOfCrossingSpans(
  asked: readonly SpanAsked[],
  openYears: readonly number[],
): readonly string[] {
  const cross = (one: SpanAsked, other: SpanAsked) => {
    const [own, others] = [one, other].map(({ span }) => openYears.filter((year) => isInSpan(year, span)))
    const shared = own?.filter((year) => others?.includes(year)).length ?? 0
    return (
      one.district === other.district &&
      shared > 0 &&
      shared < Math.min(own?.length ?? 0, others?.length ?? 0)
    )
  }
  const crossing = asked.filter((one) => asked.some((other) => cross(one, other)))
  return [...new Set(crossing.map(({ target }) => target))]
}
