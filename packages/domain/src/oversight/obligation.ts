import {
  daysBetween,
  earlierOf,
  firstDayOf,
  type IsoDate,
  lastDayOf,
  laterOf,
  yearOf,
} from '../calendar/iso-date.ts'
import type { Period } from '../plan/schema.ts'
import type { UnitKey } from '../units/unit.ts'
import { assertNever } from '../verdicts/assert-never.ts'
import { isSamePeriod } from './phase-or-year.ts'
import type { ObligationRecord, PhaseOrYear } from './schema.ts'

/** How often an obligation is owed: once, in each year of the plan, all the time, or when the phase is over. */
export const cadences = ['once', 'yearly', 'continuous', 'endOfPhase'] as const
export type Cadence = (typeof cadences)[number]

/** One thing owed for a part of the plan's period, and where it stands; days past the due day. */
export type ObligationStanding = { readonly obligation: string; readonly period: PhaseOrYear } & (
  | { readonly kind: 'done'; readonly dueOn: IsoDate; readonly on: IsoDate; readonly evidence: string }
  | { readonly kind: 'due'; readonly dueOn: IsoDate }
  | { readonly kind: 'overdue'; readonly dueOn: IsoDate; readonly days: number }
  | { readonly kind: 'running' }
)

/** What a unit's agencies owe by the day, and where each thing stands, in the order of the obligations. */
export function obligationsOn(
  obligations: readonly { readonly id: string; readonly cadence: Cadence }[],
  records: readonly ObligationRecord[],
  { period, unit, asOf }: { readonly period: Period; readonly unit: UnitKey; readonly asOf: IsoDate },
): readonly ObligationStanding[] {
  const ofUnit = records.filter((record) => record.unit === unit)
  return obligations.flatMap(({ id, cadence }) =>
    termsOf(cadence, period)
      .filter(({ from }) => from <= asOf)
      .map((term) => standingOf(id, term, { records: ofUnit, asOf })),
  )
}

/** The part of the period for which something is owed, the day from which on, and the day by which; `never`: it does not fall due. */
type Term = { readonly period: PhaseOrYear; readonly from: IsoDate; readonly dueOn: IsoDate | 'never' }

/**
 * The plan names no days. Once is read as by its last day, yearly as by the end of each of its years, what ends the
 * phase as a matter of its last year; and what is to be done all the time never falls due.
 */
function termsOf(cadence: Cadence, { from, to, years }: Period): readonly Term[] {
  const phase = { kind: 'phase' } as const
  switch (cadence) {
    case 'once':
      return [{ period: phase, from, dueOn: to }]
    case 'yearly':
      return years.map((year) => ({
        period: { kind: 'year', year },
        from: laterOf(firstDayOf(year), from),
        dueOn: earlierOf(lastDayOf(year), to),
      }))
    case 'continuous':
      return [{ period: phase, from, dueOn: 'never' }]
    case 'endOfPhase':
      return [{ period: phase, from: laterOf(firstDayOf(yearOf(to)), from), dueOn: to }]
    default:
      return assertNever(cadence)
  }
}

function standingOf(
  obligation: string,
  { period, dueOn }: Term,
  { records, asOf }: { readonly records: readonly ObligationRecord[]; readonly asOf: IsoDate },
): ObligationStanding {
  if (dueOn === 'never') return { obligation, period, kind: 'running' }
  const state = records.find(
    (record) => record.obligation === obligation && isSamePeriod(record.period, period),
  )?.state
  if (state?.status === 'done' && state.on <= asOf)
    return { obligation, period, kind: 'done', dueOn, on: state.on, evidence: state.evidence }
  if (asOf <= dueOn) return { obligation, period, kind: 'due', dueOn }
  return { obligation, period, kind: 'overdue', dueOn, days: daysBetween(dueOn, asOf) }
}
