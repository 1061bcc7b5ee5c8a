import type { Instant } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'
import { type BookStep, bookOfSteps, timelineOf, vouchersOf } from '@lienthehe/domain/funds'
import type { HistoryAction } from '@lienthehe/domain/history'
import { clubMoneyOf } from '@lienthehe/domain/money'
import type { AuditEntry } from '../audit/append.ts'
import type { Transaction } from '../db/database.ts'
import { saveMoney } from '../money/queries.ts'
import { linkOf, noSteps, type StepRow } from './chain.ts'
import { insertStep, saveTimeline } from './queries.ts'
import { toldOf } from './told.ts'

/**
 * A step that the domain's commands have already made, the instant at which it was taken, and the action under which
 * the history records it.
 */
export type TakenStep = { readonly step: BookStep; readonly at: Instant; readonly recordedAs: HistoryAction }

/**
 * Writes the whole book of a club that has none yet: the chain of steps and the figures stored beside it, as if each
 * step had been booked separately. Returns the entries for the history, one for each step, in the same order.
 */
export async function insertBook(
  tx: Transaction,
  { club, steps, by }: { readonly club: ClubId; readonly steps: readonly TakenStep[]; readonly by: string },
): Promise<readonly AuditEntry[]> {
  const book = bookOfSteps(
    club,
    steps.map(({ step }) => step),
  )
  const vouchers = vouchersOf(book)
  const told: AuditEntry[] = []
  let head: Pick<StepRow, 'position' | 'hash'> = noSteps
  for (const { step, at, recordedAs } of steps) {
    const row = linkOf(head, step, { club, by, at })
    await insertStep(tx, row)
    const own = 'transaction' in step ? vouchers.get(step.transaction.number) : undefined
    told.push(toldOf(recordedAs, row, own ?? []))
    head = row
  }
  await saveTimeline(tx, club, timelineOf(book))
  await saveMoney(tx, club, clubMoneyOf(book))
  return told
}
