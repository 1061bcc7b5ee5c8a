import { type AgeBucket, ageBuckets } from '../funds/loans/ageing.ts'
import { type Fund, funds } from '../funds/records/account.ts'
import { type ContributionSource, contributionSources } from '../funds/records/contribution-source.ts'
import { addMoves, type DayMoves, negated } from './day-moves.ts'

/**
 * Where a club’s money came from: a source of money that every plan knows, the funds’ own income, the money that
 * existed when the book began, or what members paid for their loans.
 */
export const moneyOrigins = [...contributionSources, 'opening', 'loanIncome'] as const
export type MoneyOrigin = ContributionSource | 'opening' | 'loanIncome'

/** A sum over a club’s book, in đồng; `loans:` sums are numbers of loans. */
export type MoneySum = `cash:${Fund}` | `from:${MoneyOrigin}` | `owed:${AgeBucket}` | `loans:${AgeBucket}`

/** All the sums, in the order of `ClubFigures`. */
export const moneySums: readonly MoneySum[] = [
  ...funds.map((fund) => `cash:${fund}` as const),
  ...moneyOrigins.map((origin) => `from:${origin}` as const),
  ...ageBuckets.flatMap(({ bucket }) => [`owed:${bucket}`, `loans:${bucket}`] as const),
]

/** The changes of each sum of a club by day; a sum that is absent never changed. */
export type MoneyMoves = Readonly<Partial<Record<MoneySum, DayMoves>>>

/** The changes of one sum. */
export type MoneyMove = readonly [sum: MoneySum, moves: DayMoves]

/** The changes of all sums, with further ones added. */
export function withMoves(before: MoneyMoves, changes: readonly MoneyMove[]): MoneyMoves {
  const changed = new Map<MoneySum, DayMoves[number][]>()
  for (const [sum, moves] of changes) {
    const own = changed.get(sum) ?? []
    own.push(...moves)
    changed.set(sum, own)
  }
  const after = moneySums.flatMap((sum): readonly MoneyMove[] => {
    const moves = addMoves(before[sum] ?? [], changed.get(sum) ?? [])
    return moves.length === 0 ? [] : [[sum, moves]]
  })
  return Object.fromEntries(after)
}

/** Changes that cancel these. */
export function takenBack(changes: readonly MoneyMove[]): readonly MoneyMove[] {
  return changes.map(([sum, moves]) => [sum, negated(moves)])
}
