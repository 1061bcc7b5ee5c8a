import { type ExistenceFact, existenceFacts } from '../facts/facts.ts'
import type { ClubRule, Plan } from '../plan/schema.ts'
import type { ClubVerdict } from '../quality/assess.ts'
import { standingOfShare } from '../verdicts/standing.ts'
import { type Answer, emptyTally, type Tally, tally, totalOf } from '../verdicts/tally.ts'
import { type ClubFigures, type Money, moneyOfFigures } from './money-on.ts'

/** A club on the day, with the facts about its money. */
export type ClubWithMoney = {
  /** The plan asks only operating clubs about borrowers and funds, but a suspended club has money too. */
  readonly isOperating: boolean
  /** `null` when the club keeps no book here, so that nothing is known about its money. */
  readonly money: ClubFigures | null
  /** How many of the club’s members have ever had a loan (I.2.b:2). */
  readonly borrowers: Tally
} & Readonly<Record<ExistenceFact, Answer>>

/** The assessment of I.2.b:2 over all clubs together: the share of members who have ever had a loan. */
export type BorrowersVerdict = ClubVerdict & { readonly kind: 'share' }

/** The money of a unit's clubs at the end of a day. */
export type UnitMoney = {
  readonly clubs: number
  /** Clubs that keep no book. They are missing in `money`, so if there are any, its sums are only lower limits. */
  readonly clubsWithoutBook: number
  readonly money: Money
  /**
   * I.2.b:2, applied to all members of the operating clubs together; `null` when the plan asks for no share of
   * borrowers.
   */
  readonly borrowers: BorrowersVerdict | null
  /** How many of the operating clubs have the demanded share of borrowers (I.2.b:2), each judged alone. */
  readonly clubsLending: Tally
  /** I.2.b:3: how many of the operating clubs have each fund and a regulation. */
  readonly having: Readonly<Record<ExistenceFact, Tally>>
}

/** Adds up the money of these clubs at the end of a day, the same for all, and judges it by the plan. */
export function unitMoneyOf(plan: Pick<Plan, 'clubRules'>, clubs: readonly ClubWithMoney[]): UnitMoney {
  const books = clubs.flatMap(({ money }) => (money === null ? [] : [money]))
  const rule = borrowersRuleOf(plan)
  const operating = clubs.filter(({ isOperating }) => isOperating)
  const having = (fact: ExistenceFact) => tally(operating, (club) => club[fact])
  return {
    clubs: clubs.length,
    clubsWithoutBook: clubs.length - books.length,
    money: moneyOfFigures(books),
    borrowers: rule && judge(rule, sumTallies(operating.map(({ borrowers }) => borrowers))),
    clubsLending: tally(operating, ({ borrowers }) =>
      rule === null ? 'unknown' : answerOf(rule, borrowers),
    ),
    having: {
      incomeFund: having('incomeFund'),
      activityFund: having('activityFund'),
      regulation: having('regulation'),
    },
  }
}

type BorrowersRule = Pick<ClubRule, 'id' | 'clause'> & {
  readonly criterion: Extract<ClubRule['criterion'], { readonly kind: 'share' }>
}

/** The rule of the plan that asks for a share of borrowers; `null` if it has none. */
function borrowersRuleOf({ clubRules }: Pick<Plan, 'clubRules'>): BorrowersRule | null {
  for (const { id, clause, criterion } of clubRules)
    if (criterion.kind === 'share' && criterion.fact === 'borrowers') return { id, clause, criterion }
  return null
}

function judge({ id: rule, clause, criterion }: BorrowersRule, actual: Tally): BorrowersVerdict {
  const { kind, fact, band: expected } = criterion
  return { rule, clause, kind, fact, actual, expected, ...standingOfShare(actual, expected) }
}

function answerOf({ criterion }: BorrowersRule, borrowers: Tally): Answer {
  const { status } = standingOfShare(borrowers, criterion.band)
  return status === 'undetermined' ? 'unknown' : status === 'met' ? 'yes' : 'no'
}

function sumTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { yes, no, unknown }) => ({ yes: sum.yes + yes, no: sum.no + no, unknown: sum.unknown + unknown }),
    emptyTally,
  )
}

/**
 * How many more members must have a loan before the unit meets the plan’s demand. If the plan demands 50% and 40 of 100
 * members are known to have had one, it is 10. 0 when the demand is met, and when the plan has none.
 */
export function borrowersLacking({ borrowers }: Pick<UnitMoney, 'borrowers'>): number {
  if (borrowers === null) return 0
  const { actual, expected } = borrowers
  return Math.max(Math.ceil((expected.low * totalOf(actual)) / 100) - actual.yes, 0)
}

/**
 * Sorts units by how many borrowers they lack, most first; among equals, by the number of clubs without a book, most
 * first.
 */
export function byGap<Unit extends Pick<UnitMoney, 'borrowers' | 'clubsWithoutBook'>>(
  units: readonly Unit[],
): readonly Unit[] {
  return units.toSorted(
    (one, other) =>
      borrowersLacking(other) - borrowersLacking(one) || other.clubsWithoutBook - one.clubsWithoutBook,
  )
}

/** What the club lacks of the funds and the regulation that I.2.b:3 asks for, and which of them are unknown. */
export function lacksOf(club: Readonly<Record<ExistenceFact, Answer>>): {
  readonly lacking: readonly ExistenceFact[]
  readonly unknown: readonly ExistenceFact[]
} {
  const those = (answer: Answer) => existenceFacts.filter((fact) => club[fact] === answer)
  return { lacking: those('no'), unknown: those('unknown') }
}
