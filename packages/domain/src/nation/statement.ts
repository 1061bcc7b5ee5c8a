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
 * The counts of a snapshot by the rules of a plan (the province's own or the whole country's), on the list of units for
 * the snapshot's day. A snapshot has no villages, and plans issued by units are not counts, so neither is in a
 * statement.
 */
export function countsToState(
  { asOf, clubs }: Pick<Snapshot, 'asOf' | 'clubs'>,
  plan: Plan,
  { units, successions }: UnitHistory,
): StatedCounts {
  const register = { units, successions, unitPlans: noUnitPlans, clubs: countedClubs({ asOf, clubs }) }
  return statedCountsOf(plan, clubSumsOf(placeRegister(plan, register, asOf)))
}

/** The canonical text of a statement. This text is signed, and the next statement contains its SHA-256. */
export function statementText(statement: Statement): string {
  return canonicalJson(statement)
}
