import { canonicalJson } from '../documents/canonical-json.ts'
import type { Plan } from '../plan/schema.ts'
import { placeRegister } from '../progress/register.ts'
import { clubSumsOf } from '../progress/sums/club-sums.ts'
import { countedClubs } from '../snapshots/recompute.ts'
import type { Snapshot } from '../snapshots/snapshot.ts'
import { noUnitPlans } from '../unit-plans/unit-plan.ts'
import type { UnitHistory } from '../units/schema.ts'
import type { StatedCounts, Statement } from './schema.ts'
import { statedCountsOf } from './stated-counts.ts'

/**
 * The additive counts of a snapshot by the rules of a plan, its own or one of the whole country, on the units of the
 * snapshot's list. A snapshot tells no villages, and the plans of units are no counts: neither is stated.
 */
export function countsToState(
  { asOf, clubs }: Pick<Snapshot, 'asOf' | 'clubs'>,
  plan: Plan,
  { units, successions }: UnitHistory,
): StatedCounts {
  const register = { units, successions, unitPlans: noUnitPlans, clubs: countedClubs({ asOf, clubs }) }
  return statedCountsOf(plan, clubSumsOf(placeRegister(plan, register, asOf)))
}

/** The one text of a statement: what is signed, and of which the next one carries the SHA-256. */
export function statementText(statement: Statement): string {
  return canonicalJson(statement)
}
