import { dateNumber, dateOfNumber, type IsoDate } from '../calendar/iso-date.ts'
import { highestOf, type Interval } from '../verdicts/interval.ts'
import type { Answer, Tally } from '../verdicts/tally.ts'
import {
  type CountedFacts,
  type ExistenceFact,
  type ExistingFund,
  existenceFacts,
  existingFunds,
  type ShareFact,
  shareFacts,
} from './facts.ts'

/** How many people have each answer, with one row for each club. */
export type TallyColumns = Readonly<Record<Answer, Float64Array>>

/** A range, with one row for each club; infinity means no upper limit. */
export type IntervalColumns = { readonly low: Float64Array; readonly high: Float64Array }

/**
 * The facts of many clubs on one day, with a column for each figure and a row for each club. A province’s sums and
 * assessment then need no object for each club. In a row not yet written, nothing is known.
 */
export type FactColumns = {
  readonly asOf: IsoDate
  /** How many rows there are. */
  readonly clubs: number
  /** A day, as the number that `dateNumber` makes of it. */
  readonly establishedOn: Float64Array
  /** `high` is infinite for a club that keeps no list. */
  readonly members: IntervalColumns
  /** In đồng; `high` is infinite for a club that keeps no book. */
  readonly fundDong: Readonly<Record<ExistingFund, IntervalColumns>>
  readonly areas: {
    /** By the id of the area: 1 for each club that was active in it, otherwise 0. */
    readonly done: Map<string, Uint8Array>
    /** 1 if the club may still be active in more areas, or report them. */
    readonly mayFollow: Uint8Array
  }
} & Readonly<Record<ShareFact, TallyColumns>> &
  Readonly<Record<ExistenceFact, Uint8Array>>

/** The meaning of a number in the column of an `ExistenceFact`; 0, as in a row not yet written, means not known. */
export const answersByCode = ['unknown', 'yes', 'no'] as const satisfies readonly Answer[]

/**
 * The facts as columns, with one row for each club, in their order. Throws when the facts of a club are of another day,
 * which is a bug of the caller.
 */
export function factColumnsOf(asOf: IsoDate, facts: readonly CountedFacts[]): FactColumns {
  const columns = emptyFactColumns(asOf, facts.length)
  for (const [row, one] of facts.entries()) writeFacts(columns, row, one)
  return columns
}

/** Columns with this many empty rows, which `writeFacts` fills. In an empty row nothing is known. */
export function emptyFactColumns(asOf: IsoDate, clubs: number): FactColumns {
  const column = () => new Float64Array(clubs)
  const tallies = (): TallyColumns => ({ yes: column(), no: column(), unknown: column() })
  const counts = (): IntervalColumns => ({ low: column(), high: column().fill(Number.POSITIVE_INFINITY) })
  return {
    asOf,
    clubs,
    establishedOn: column().fill(dateNumber(asOf)),
    members: counts(),
    fundDong: { incomeFund: counts(), activityFund: counts() },
    women: tallies(),
    age55: tallies(),
    olderPeople: tallies(),
    disadvantaged: tallies(),
    olderWomen: tallies(),
    poorOrNearPoor: tallies(),
    borrowers: tallies(),
    membersReached: tallies(),
    management: tallies(),
    areas: { done: new Map(), mayFollow: new Uint8Array(clubs).fill(1) },
    incomeFund: new Uint8Array(clubs),
    activityFund: new Uint8Array(clubs),
    regulation: new Uint8Array(clubs),
  }
}

/**
 * Writes one club’s facts into its row. It changes the columns in place, since those of a province take a megabyte and
 * a change concerns one club. Throws when there is no such row, or the facts are of another day.
 */
export function writeFacts(columns: FactColumns, row: number, facts: CountedFacts): void {
  if (!(row >= 0 && row < columns.clubs)) throw new RangeError(`no row ${row} of ${columns.clubs}`)
  if (facts.asOf !== columns.asOf) throw new RangeError(`tallied for ${facts.asOf}, not for ${columns.asOf}`)
  columns.establishedOn[row] = dateNumber(facts.establishedOn)
  writeCount(columns.members, row, facts.members)
  for (const fund of existingFunds) writeCount(columns.fundDong[fund], row, facts.fundDong[fund])
  for (const fact of shareFacts) writeTally(columns[fact], row, facts[fact])
  for (const fact of existenceFacts) columns[fact][row] = answersByCode.indexOf(facts[fact])
  const { done, mayFollow } = columns.areas
  for (const area of facts.areas.done) if (!done.has(area)) done.set(area, new Uint8Array(columns.clubs))
  for (const [area, column] of done) column[row] = facts.areas.done.includes(area) ? 1 : 0
  mayFollow[row] = facts.areas.others === 'unknown' ? 1 : 0
}

/** The facts of one row, as they were written; only the areas may come in another order. */
export function factsAt(columns: FactColumns, row: number): CountedFacts {
  const done = [...columns.areas.done].flatMap(([area, column]) => (column[row] === 1 ? [area] : []))
  return {
    ...fundFactsAt(columns, row),
    establishedOn: dateOfNumber(columns.establishedOn[row] ?? 0),
    asOf: columns.asOf,
    members: countAt(columns.members, row),
    fundDong: {
      incomeFund: countAt(columns.fundDong.incomeFund, row),
      activityFund: countAt(columns.fundDong.activityFund, row),
    },
    women: tallyAt(columns.women, row),
    age55: tallyAt(columns.age55, row),
    olderPeople: tallyAt(columns.olderPeople, row),
    disadvantaged: tallyAt(columns.disadvantaged, row),
    olderWomen: tallyAt(columns.olderWomen, row),
    poorOrNearPoor: tallyAt(columns.poorOrNearPoor, row),
    membersReached: tallyAt(columns.membersReached, row),
    management: tallyAt(columns.management, row),
    areas: { done, others: columns.areas.mayFollow[row] === 1 ? 'unknown' : 'no' },
  }
}

/**
 * The facts that the plan asks about a club’s funds (I.2.b:2, I.2.b:3). Sums of money over many clubs need no others.
 */
export function fundFactsAt(
  columns: FactColumns,
  row: number,
): Pick<CountedFacts, 'borrowers' | ExistenceFact> {
  const answerAt = (fact: ExistenceFact) => answersByCode[columns[fact][row] ?? 0] ?? 'unknown'
  return {
    borrowers: tallyAt(columns.borrowers, row),
    incomeFund: answerAt('incomeFund'),
    activityFund: answerAt('activityFund'),
    regulation: answerAt('regulation'),
  }
}

function writeCount({ low, high }: IntervalColumns, row: number, count: Interval): void {
  low[row] = count.low
  high[row] = highestOf(count)
}

function countAt({ low, high }: IntervalColumns, row: number): Interval {
  const most = high[row] ?? 0
  return { low: low[row] ?? 0, high: most === Number.POSITIVE_INFINITY ? 'unbounded' : most }
}

function writeTally(columns: TallyColumns, row: number, { yes, no, unknown }: Tally): void {
  columns.yes[row] = yes
  columns.no[row] = no
  columns.unknown[row] = unknown
}

function tallyAt(columns: TallyColumns, row: number): Tally {
  return { yes: columns.yes[row] ?? 0, no: columns.no[row] ?? 0, unknown: columns.unknown[row] ?? 0 }
}
