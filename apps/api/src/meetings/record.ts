import type { ClubId } from '@lienthehe/domain/clubs'
import { timelineOf, vouchersOf } from '@lienthehe/domain/funds'
import type { HistoryAction } from '@lienthehe/domain/history'
import type { LineOutcome, MeetingSheet, TakenSheet } from '@lienthehe/domain/meetings'
import { loanIdSchema } from '@lienthehe/domain/schema'
import { saveReport } from '../activities/queries.ts'
import { loadReport, reportEntry } from '../activities/record.ts'
import type { AuditEntry } from '../audit/append.ts'
import { type BookHead, linkOf, type StepRow } from '../books/chain.ts'
import { insertStep, saveTimeline } from '../books/queries.ts'
import { loadBook } from '../books/record.ts'
import { toldOf } from '../books/told.ts'
import { saveMoneyAfter } from '../money/queries.ts'
import type { Moment, Writer } from '../writes/write.ts'

type Asked = { readonly club: ClubId; readonly sheet: MeetingSheet }

/** The club’s book, its board and its report of the month, as they are when the sheet of the meeting arrives. */
export async function loadSheet(writer: Writer, { club, sheet }: Asked) {
  const [loaded, { stored, context }] = await Promise.all([
    loadBook(writer, club, sheet.handOuts.length),
    loadReport(writer, { club, draft: sheet }),
  ])
  const newLoans = loaded.state.newIds.map((id) => loanIdSchema.parse(id))
  const state = {
    ...loaded.state,
    newLoans,
    context,
    reported: stored?.value,
    reportVersion: stored?.version ?? 0,
  }
  return { state, subjects: loaded.subjects }
}

export type SheetState = Awaited<ReturnType<typeof loadSheet>>['state']

/** The changes that a sheet makes, with the rows of its steps linked into the chain of the book. */
export type LinkedSheet = TakenSheet & { readonly rows: readonly StepRow[] }

export function linkSheet(
  taken: TakenSheet,
  { head, club }: Pick<SheetState, 'head' | 'club'>,
  { at, by }: Pick<Moment, 'at' | 'by'>,
): LinkedSheet {
  const rows: StepRow[] = []
  for (const { step } of taken.steps) {
    const last: BookHead = rows.at(-1) ?? head
    rows.push(linkOf(last, step, { club: club.id, by, at }))
  }
  return { ...taken, rows }
}

/** Stores the report and all new steps of the book, in one transaction. */
export async function storeSheet(
  { tx }: Pick<Writer, 'tx'>,
  { rows, steps, report }: LinkedSheet,
  { club, book, money, reportVersion }: SheetState,
): Promise<void> {
  for (const row of rows) await insertStep(tx, row)
  const after = steps.at(-1)?.book
  if (after !== undefined) {
    await saveTimeline(tx, club.id, timelineOf(after))
    await saveMoneyAfter(tx, club.id, money, { before: book, after })
  }
  if (report !== null) await saveReport(tx, report, reportVersion + 1)
}

const bookActions = {
  dues: 'book.collectDues',
  repayment: 'book.repay',
  handOut: 'book.lend',
  count: 'book.count',
} as const satisfies Record<Exclude<LineOutcome['kind'], 'report'>, HistoryAction>

/**
 * The entry of the history for a sheet: how many of its lines were accepted, that one person entered them for the whole
 * board, and as its parts each accepted line.
 */
export function auditOfSheet(
  { lines, rows, steps, report }: LinkedSheet,
  { club, reported }: SheetState,
  label: string,
): AuditEntry {
  const taken = lines.filter(({ refusal }) => refusal === null)
  const actions = taken.flatMap(({ kind }) => (kind === 'report' ? [] : [bookActions[kind]]))
  const told = rows.flatMap((row, index) => {
    const [action, next] = [actions[index], steps[index]]
    if (action === undefined || next === undefined) throw new RangeError('a step without its line')
    const { book, step } = next
    const vouchers = 'transaction' in step ? (vouchersOf(book).get(step.transaction.number) ?? []) : []
    return toldOf(action, row, vouchers)
  })
  return {
    action: 'meeting.send',
    subject: { kind: 'meetingSheet', id: `${club.id}/${label}` },
    club: club.id,
    label,
    before: null,
    after: {
      taken: taken.length,
      notTaken: lines.length - taken.length,
      enteredForBoard: rows.length > 0,
    },
    parts: [...told, ...(report === null ? [] : [reportEntry('report.submit', report, reported)])],
  }
}
