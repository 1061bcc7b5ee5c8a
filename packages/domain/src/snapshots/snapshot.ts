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

/** A version of a document, by the hash of its content. */
export type VersionReference = { readonly version: number; readonly hash: string }

/** The sources of a snapshot: with the documents of these hashes, anybody can judge its counts again. */
export type SnapshotBasis = {
  readonly plan: VersionReference & { readonly id: string }
  readonly units: VersionReference
  /** The last change that was known: its place in the history, and the hash that covers all changes up to it. */
  readonly history: { readonly seq: number; readonly hash: string }
}

/** What is counted for one club, and its standing by the plan's rules. No name, and no record of a person. */
export type SnapshotClub = {
  readonly id: ClubId
  readonly commune: UnitKey
  /**
   * The part of a divided commune that it named as its place; left out where none was named, so that earlier snapshots
   * keep their text.
   */
  readonly liesIn?: NonNullable<ClubPlace['liesIn']>
  readonly source: FoundingSource | null
  readonly events: readonly { readonly on: IsoDate; readonly change: ClubChange }[]
  readonly facts: Omit<CountedFacts, 'asOf'>
  /** By rule. */
  readonly standings: Readonly<Record<string, StandingWord>>
}

/**
 * What was known of a province at one moment, and what followed from it: the counts with their unknowns by club, and
 * the verdicts with the counts by district. It has one text (`canonicalJson`) and so one hash. The first format.
 */
export type Snapshot = {
  readonly format: 1
  readonly asOf: IsoDate
  readonly basis: SnapshotBasis
  readonly unitPlans: UnitPlans
  /** By id. */
  readonly clubs: readonly SnapshotClub[]
  readonly assessment: PlanAssessment
  /**
   * What else the report of its period says; left out where the snapshot is not for a report, and before such records
   * existed.
   */
  readonly records?: PeriodRecords
}

/** Takes the snapshot of a register as the plan sees it, with the findings about it. */
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
      // A withdrawn plan counts on no day.
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
