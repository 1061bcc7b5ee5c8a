import {
  daysBetween,
  earlierOf,
  firstDayOf,
  type IsoDate,
  lastDayOf,
  laterOf,
  yearOf,
} from '../calendar/iso-date.ts'
import type { Cadence } from '../plan/cadence.ts'
import type { EvidenceKind } from '../plan/evidence-kind.ts'
import type { PhaseOrYear } from '../plan/phase-or-year-schema.ts'
import type { Period } from '../plan/schema.ts'
import type { UnitKey } from '../units/unit.ts'
import { assertNever } from '../verdicts/assert-never.ts'

/**
 * The proof that a unit met an obligation in the year it refers to: a paper, a plan, or a number of records of one
 * kind.
 */
export type ObligationProof = {
  readonly obligation: string
  readonly unit: UnitKey
  readonly year: number
  readonly on: IsoDate
  readonly record:
    | { readonly kind: 'paper' | 'unitPlan'; readonly id: string; readonly number: string }
    | { readonly kind: EvidenceKind; readonly many: number }
}

/**
 * An obligation in one part of the plan's period, and its standing; `days` counts the days after the due day. A
 * continuous obligation is `shown` in a year if there is any record of that year; it has no due day.
 */
export type ObligationStanding = { readonly obligation: string; readonly period: PhaseOrYear } & (
  | {
      readonly kind: 'done'
      readonly dueOn: IsoDate
      readonly on: IsoDate
      readonly proofs: readonly ObligationProof[]
    }
  | { readonly kind: 'due'; readonly dueOn: IsoDate }
  | { readonly kind: 'overdue'; readonly dueOn: IsoDate; readonly days: number }
  | { readonly kind: 'shown'; readonly proofs: readonly ObligationProof[] }
  | { readonly kind: 'notShown' }
)

/**
 * The standing of each obligation of a unit's agencies in the parts of the period that have begun, in the order of the
 * obligations.
 */
export function obligationsOn(
  obligations: readonly { readonly id: string; readonly cadence: Cadence }[],
  proofs: readonly ObligationProof[],
  { period, unit, asOf }: { readonly period: Period; readonly unit: UnitKey; readonly asOf: IsoDate },
): readonly ObligationStanding[] {
  const ofUnit = proofs.filter((proof) => proof.unit === unit && proof.on <= asOf)
  return obligations.flatMap(({ id, cadence }) =>
    termsOf(cadence, period)
      .filter(({ from }) => from <= asOf)
      .map((term) => standingOf(id, term, { proofs: ofUnit, asOf })),
  )
}

/**
 * The part of the period that an obligation is owed for, its first day, and its due day; `never`: it has no due day.
 */
type Term = { readonly period: PhaseOrYear; readonly from: IsoDate; readonly dueOn: IsoDate | 'never' }

/**
 * The plan names no due days. We read “once” as due by the plan’s last day, and “yearly” as due by the end of each of
 * its years. An obligation for the end of the phase is due in the last year. Continuous obligations are judged year by
 * year.
 */
function termsOf(cadence: Cadence, { from, to, years }: Period): readonly Term[] {
  const phase = { kind: 'phase' } as const
  const eachYear = years.map((year) => ({
    period: { kind: 'year', year } as const,
    from: laterOf(firstDayOf(year), from),
    dueOn: earlierOf(lastDayOf(year), to),
  }))
  switch (cadence) {
    case 'once':
      return [{ period: phase, from, dueOn: to }]
    case 'yearly':
      return eachYear
    case 'continuous':
      return eachYear.map((term) => ({ ...term, dueOn: 'never' }))
    case 'endOfPhase':
      return [{ period: phase, from: laterOf(firstDayOf(yearOf(to)), from), dueOn: to }]
    default:
      return assertNever(cadence)
  }
}

function standingOf(
  obligation: string,
  { period, dueOn }: Term,
  known: { readonly proofs: readonly ObligationProof[]; readonly asOf: IsoDate },
): ObligationStanding {
  const { asOf } = known
  const proofs = gathered(
    known.proofs.filter(
      (proof) => proof.obligation === obligation && (period.kind === 'phase' || proof.year === period.year),
    ),
  )
  const first = proofs.map(({ on }) => on).toSorted()[0]
  if (dueOn === 'never')
    return first === undefined
      ? { obligation, period, kind: 'notShown' }
      : { obligation, period, kind: 'shown', proofs }
  if (first !== undefined) return { obligation, period, kind: 'done', dueOn, on: first, proofs }
  if (asOf <= dueOn) return { obligation, period, kind: 'due', dueOn }
  return { obligation, period, kind: 'overdue', dueOn, days: daysBetween(dueOn, asOf) }
}

/**
 * Keeps each paper and each plan as a proof of its own, and joins the records of one kind into one proof with the
 * earliest day.
 */
function gathered(proofs: readonly ObligationProof[]): readonly ObligationProof[] {
  const byKind = new Map<EvidenceKind, ObligationProof>()
  const alone = proofs.filter(({ record, ...proof }) => {
    if (!('many' in record)) return true
    const known = byKind.get(record.kind)
    const many = record.many + (known !== undefined && 'many' in known.record ? known.record.many : 0)
    const on = known === undefined ? proof.on : earlierOf(proof.on, known.on)
    byKind.set(record.kind, { ...proof, on, record: { ...record, many } })
    return false
  })
  return [...alone, ...byKind.values()]
}
