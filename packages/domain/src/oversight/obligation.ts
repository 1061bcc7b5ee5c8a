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
 * One thing owed for a part of the plan's period, and its standing; days past the due day. A continuous duty is `shown`
 * in a year by any record of that year, and never falls due.
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

/** What a unit's agencies owe by the day, and the standing of each duty, in the order of the obligations. */
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
 * The part of the period for which something is owed, and the days from which and by which; `never`: it does not fall
 * due.
 */
type Term = { readonly period: PhaseOrYear; readonly from: IsoDate; readonly dueOn: IsoDate | 'never' }

/**
 * The plan names no days. “Once” is read as due by the plan’s last day, “yearly” by the end of each of its years. What
 * ends the phase is due in its last year; continuous duties are looked at year by year.
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

/** Each paper and plan by itself, then the records of one kind as one proof dated by the first of them. */
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
