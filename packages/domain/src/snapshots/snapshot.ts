import type { IsoDate } from '../calendar/iso-date.ts'
import type { ClubChange, FoundingSource } from '../clubs/club.ts'
import type { ClubId } from '../clubs/club-id-schema.ts'
import type { ClubPlace } from '../clubs/ground.ts'
import { canonicalJson } from '../documents/canonical-json.ts'
import { factsAt } from '../facts/fact-columns.ts'
import type { CountedFacts } from '../facts/facts.ts'
import type { PlanAssessment } from '../progress/assess-plan.ts'
import type { PlacedClub, PlacedRegister } from '../progress/register.ts'
import { type StandingWord, standingWords } from '../quality/standing-word.ts'
import type { UnitPlans } from '../unit-plans/unit-plan.ts'
import type { UnitKey } from '../units/unit.ts'
import type { PeriodRecords } from './period-records.ts'

/** A version of a document, identified by the hash of its content. */
export type VersionReference = { readonly version: number; readonly hash: string }

/** The sources of a snapshot. Anybody who has the documents with these hashes can judge the counts again. */
export type SnapshotBasis = {
  readonly plan: VersionReference & { readonly id: string }
  readonly units: VersionReference
  /**
   * The last change of the records at that moment: its place in the history, and the hash that covers all changes up to
   * it.
   */
  readonly history: { readonly seq: number; readonly hash: string }
}

/** The counts of one club, and its standing by each of the plan's rules. It has no name, and no record of a person. */
export type SnapshotClub = {
  readonly id: ClubId
  readonly commune: UnitKey
  /**
   * The part of a divided commune that the club is in, if it has said so. Otherwise the field is left out, so that the
   * text of earlier snapshots does not change.
   */
  readonly liesIn?: NonNullable<ClubPlace['liesIn']>
  readonly source: FoundingSource | null
  readonly events: readonly { readonly on: IsoDate; readonly change: ClubChange }[]
  readonly facts: Omit<CountedFacts, 'asOf'>
  /** By the id of the rule. */
  readonly standings: Readonly<Record<string, StandingWord>>
}

/**
 * The data about a province at one moment and the results: counts by club, with what is unknown, and verdicts and
 * counts by district. It has exactly one text (`canonicalJson`), and so one hash. This is the first format.
 */
export type Snapshot = {
  readonly format: 1
  readonly asOf: IsoDate
  readonly basis: SnapshotBasis
  readonly unitPlans: UnitPlans
  /** In the order of their ids. */
  readonly clubs: readonly SnapshotClub[]
  readonly assessment: PlanAssessment
  /**
   * The other content of the period's report. Left out if the snapshot is not for a report, and in snapshots from
   * before such records existed.
   */
  readonly records?: PeriodRecords
}

/** Takes the snapshot of a placed register, with its assessment. */
export function takeSnapshot(
  situation: PlacedRegister,
  assessment: PlanAssessment,
  basis: SnapshotBasis,
  records?: PeriodRecords,
): Snapshot {
  const { asOf, unitPlans, clubs } = situation
  return {
    format: 1,
    asOf,
    basis,
    unitPlans: {
      areAllRecorded: unitPlans.areAllRecorded,
      // A withdrawn plan never counts.
      records: unitPlans.records
        .filter(({ withdrawal }) => withdrawal === null)
        .map(({ unit, plan, issuedOn, clubs: planned }) => ({
          unit,
          plan,
          issuedOn,
          clubs: planned.map(({ year, source, clubs }) => ({ year, source, clubs })),
          withdrawal: null,
        })),
    },
    clubs: clubs
      .map((placed) => countsOf(placed, situation))
      .toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    assessment,
    ...(records !== undefined && { records }),
  }
}

/** The one text of a snapshot, from which its hash is computed. */
export function snapshotText(snapshot: Snapshot): string {
  return canonicalJson(snapshot)
}

function countsOf({ club, row }: PlacedClub, { facts, standings }: PlacedRegister): SnapshotClub {
  const { asOf: _, areas, ...counted } = factsAt(facts, row)
  return {
    id: club.id,
    commune: club.commune,
    ...(club.liesIn !== null && { liesIn: club.liesIn }),
    source: club.foundingMoney?.source ?? null,
    events: club.events.map(({ on, change }) => ({ on, change })),
    facts: { ...counted, areas: { done: areas.done.toSorted(), others: areas.others } },
    standings: Object.fromEntries(
      standings.map(({ rule, words }) => [rule, standingWords[words[row] ?? 0] ?? 'undetermined']),
    ),
  }
}
