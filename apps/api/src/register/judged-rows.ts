import { assessClub, type ClubFacts, type IsoDate, type Plan } from '@lienthehe/domain'
import { clubStatuses, cohortOf, cohorts, statusOn } from '@lienthehe/domain/clubs'
import { emptyFactColumns, type FactColumns, factsAt, writeFacts } from '@lienthehe/domain/facts'
import { assessClubs, type StandingColumn, standingWordOf, standingWords } from '@lienthehe/domain/quality'
import { fundRecordsOf, noRecords, reportRecordsOf, tallyColumns } from '@lienthehe/domain/tally'
import type { KeptClub } from './club-shelf.ts'

/** The parts of a club on which its verdicts depend. */
type JudgedClub = Pick<KeptClub, 'club' | 'members' | 'funds' | 'reports' | 'assessments'>

/** The verdicts of a plan on each club on one day, one row per club and one byte or number per figure. */
export class JudgedRows {
  readonly facts: FactColumns
  readonly standings: readonly StandingColumn[]
  /** In each row, an index in `clubStatuses` or `cohorts`. */
  readonly statuses: Uint8Array
  readonly cohorts: Uint8Array
  readonly bytes: number
  readonly #plan: Plan

  constructor(plan: Plan, date: IsoDate, rows: number) {
    this.#plan = plan
    this.facts = emptyFactColumns(date, rows)
    this.standings = plan.clubRules.map(({ id }) => ({ rule: id, words: new Uint8Array(rows) }))
    this.statuses = new Uint8Array(rows)
    this.cohorts = new Uint8Array(rows)
    this.bytes = bytesIn([this.facts, this.standings, this.statuses, this.cohorts])
  }

  /** Counts one club. The caller must then judge it again. */
  count(kept: JudgedClub & Pick<KeptClub, 'row'>): void {
    const { club, row } = kept
    const { asOf } = this.facts
    writeFacts(this.facts, row, factsOn(kept, asOf))
    this.statuses[row] = clubStatuses.indexOf(statusOn(club, asOf))
    this.cohorts[row] = cohorts.indexOf(cohortOf(club, this.#plan.period))
  }

  /** Judges all rows, column by column: some 20 times faster than one row after the other. */
  judgeAll(): void {
    for (const [rule, { words }] of assessClubs(this.#plan, this.facts).entries())
      this.standings[rule]?.words.set(words)
  }

  judge(row: number): void {
    for (const [rule, verdict] of assessClub(this.#plan, factsAt(this.facts, row)).entries()) {
      const words = this.standings[rule]?.words
      if (words !== undefined) words[row] = standingWords.indexOf(standingWordOf(verdict))
    }
  }
}

/** What the records of one club show on a day. */
export function factsOn(
  { club, members, funds, reports, assessments }: JudgedClub,
  asOf: IsoDate,
): ClubFacts {
  return tallyColumns(club, members, asOf, {
    ...noRecords,
    ...fundRecordsOf(club, funds, asOf),
    reports: reportRecordsOf(club, reports, asOf),
    assessments,
  })
}

/** The bytes of all typed arrays in this value, at any depth. */
function bytesIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength
  if (typeof value !== 'object' || value === null) return 0
  return Object.values(value).reduce((bytes: number, part) => bytes + bytesIn(part), 0)
}
