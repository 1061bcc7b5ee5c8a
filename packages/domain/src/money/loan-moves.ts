import { daysAfter } from '../calendar/days-after.ts'
import { compareDates, type IsoDate } from '../calendar/iso-date.ts'
import { type AgeBucket, ageBuckets } from '../funds/loans/ageing.ts'
import { holdsOn, type LoanHistory } from '../funds/loans/history.ts'
import { loanPosition } from '../funds/loans/position.ts'
import { scheduleLoan } from '../funds/loans/schedule.ts'
import type { DayMoves } from './day-moves.ts'
import type { MoneyMove } from './money-sums.ts'

/**
 * From day `from` on, `owedDong` of the loan’s principal is owed, and the loan is in this bucket of lateness; `null`
 * when nothing is owed.
 */
type Stage = { readonly from: IsoDate; readonly bucket: AgeBucket | null; readonly owedDong: number }

/**
 * When one loan enters and leaves each bucket of lateness; for future days, as if nothing more were paid. This agrees
 * with `ageLoans` on every day, so a province need not compute all its loans again for each day that somebody asks
 * about.
 */
export function loanMoves(history: LoanHistory): readonly MoneyMove[] {
  const moves: MoneyMove[] = []
  let before: Stage = { from: history.given.on, bucket: null, owedDong: 0 }
  for (const stage of stagesOf(history)) {
    if (stage.bucket === before.bucket && stage.owedDong === before.owedDong) continue
    if (before.bucket !== null) moves.push(...entering({ ...before, from: stage.from }, before.bucket, -1))
    if (stage.bucket !== null) moves.push(...entering(stage, stage.bucket, 1))
    before = stage
  }
  return moves
}

function entering({ from, owedDong }: Stage, bucket: AgeBucket, times: 1 | -1): readonly MoneyMove[] {
  const once = (by: number): DayMoves => [[from, by * times]]
  return [
    [`owed:${bucket}`, once(owedDong)],
    [`loans:${bucket}`, once(1)],
  ]
}

/**
 * The stages of a loan. Between two turns only the number of days late grows; each time it reaches another bucket, a
 * new stage begins.
 */
function stagesOf(history: LoanHistory): readonly Stage[] {
  const turns = turnsOf(history)
  return turns.flatMap((turn, index): readonly Stage[] => {
    if (!holdsOn(history.given, turn)) return [{ from: turn, bucket: null, owedDong: 0 }]
    const { outstandingDong: owedDong, daysLate } = loanPosition(history, turn)
    if (owedDong === 0) return [{ from: turn, bucket: null, owedDong }]
    const next = turns[index + 1]
    return ageBuckets.flatMap(({ bucket, from, to }): readonly Stage[] => {
      if (daysLate > to) return []
      if (daysLate >= from) return [{ from: turn, bucket, owedDong }]
      // A loan that is not late today becomes late only on the day after a due day, and that day is itself a turn.
      const grownOn = daysAfter(turn, from - daysLate)
      return daysLate === 0 || (next !== undefined && grownOn >= next)
        ? []
        : [{ from: grownOn, bucket, owedDong }]
    })
  })
}

/**
 * The turns of a loan: days on which its stage may change. On such a day money moved or something was decided, or the
 * day before was a due day or a day of decision, since new conditions can settle debts.
 */
function turnsOf({ loan, given, restructurings, writeOffs, owed, interestPaid, penaltyPaid }: LoanHistory) {
  const decisions = [given, ...restructurings, ...writeOffs]
  const terms = [loan.terms, ...restructurings.map((restructuring) => restructuring.terms)]
  const due = terms.flatMap((own) => {
    const schedule = scheduleLoan(own)
    return schedule.ok ? schedule.value.instalments.map(({ dueOn }) => daysAfter(dueOn, 1)) : []
  })
  const moved = [...owed, ...interestPaid, ...penaltyPaid].map(({ on }) => on)
  const decided = decisions.flatMap(({ on, takenBackOn }) =>
    takenBackOn === null ? [on] : [on, takenBackOn],
  )
  const settled = decided.map((on) => daysAfter(on, 1))
  return [...new Set([...due, ...moved, ...decided, ...settled])].toSorted(compareDates)
}
