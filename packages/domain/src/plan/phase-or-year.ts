import type { PhaseOrYear } from './phase-or-year-schema.ts'

/** Do the two speak of the same part of the plan's period? */
export function isSamePeriod(one: PhaseOrYear, other: PhaseOrYear): boolean {
  if (one.kind === 'phase' || other.kind === 'phase') return one.kind === other.kind
  return one.year === other.year
}
