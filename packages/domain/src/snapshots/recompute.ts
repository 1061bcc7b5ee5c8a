import type { Club } from '../clubs/schema.ts'
import type { Plan } from '../plan/schema.ts'
import { assessSums } from '../progress/assess-plan.ts'
import { placeRegister, type Register } from '../progress/register.ts'
import { clubSumsOf } from '../progress/sums/club-sums.ts'
import type { UnitHistory } from '../units/schema.ts'
import { type Snapshot, type SnapshotClub, takeSnapshot } from './snapshot.ts'

/** The documents that a snapshot refers to by their hashes. */
export type SnapshotDocuments = { readonly plan: Plan; readonly units: UnitHistory }

/**
 * The snapshot with its verdicts computed again from its counts. With it, anybody who has a snapshot can check that the
 * verdicts follow from the counts: the two texts are then equal. The caller must check that the documents match the
 * hashes.
 */
export function recompute(snapshot: Snapshot, { plan, units }: SnapshotDocuments): Snapshot {
  const { asOf, unitPlans, basis } = snapshot
  const clubs = countedClubs(snapshot)
  const situation = placeRegister(plan, { ...units, unitPlans, clubs }, asOf)
  return takeSnapshot(situation, assessSums(situation, clubSumsOf(situation)), basis, snapshot.records)
}

/** The clubs of a snapshot with the facts that rules use. */
export function countedClubs({ asOf, clubs }: Pick<Snapshot, 'asOf' | 'clubs'>): Register['clubs'] {
  return clubs.map((counted) => ({
    club: clubOf(counted),
    facts: { ...counted.facts, asOf, club: counted.id },
  }))
}

/** The club with the data that rules use. The snapshot does not contain its name and papers, and no rule reads them. */
function clubOf({ id, commune, liesIn, source, events, facts }: SnapshotClub): Club {
  return {
    id,
    name: id,
    commune,
    liesIn: liesIn ?? null,
    village: null,
    establishedOn: facts.establishedOn,
    decisionNumber: null,
    decidedOn: null,
    decisionIssuer: null,
    meetingDay: null,
    foundingMoney: source === null ? null : { source, name: null },
    events: events.map(({ on, change }) =>
      change === 'merged' ? { on, change, reason: change, into: null } : { on, change, reason: change },
    ),
  }
}
