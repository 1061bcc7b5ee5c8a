import type { ReportContext } from '../activities/check.ts'
import { fileReport } from '../activities/review.ts'
import type { MonthlyReport } from '../activities/schema.ts'
import type { Club } from '../clubs/schema.ts'
import type { Book } from '../funds/book/book.ts'
import type { BookKeeper } from '../funds/book/keeper.ts'
import type { Recording } from '../funds/book/recording-schema.ts'
import type { Meeting } from '../funds/loans/meeting.ts'
import type { LoanId } from '../funds/loans/schema.ts'
import { whyNothingMore } from '../funds/recording/ended.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { LineOutcome, MeetingRefusal } from './line.ts'
import type { MeetingSheet } from './schema.ts'
import { type TakenMoney, takeMoney } from './take-money.ts'

/** What a meeting’s sheet is held against when it arrives, which may be days after it was filled in. */
export type MeetingSituation = {
  readonly club: Pick<Club, 'id' | 'events'>
  readonly meeting: Meeting
  readonly book: Book
  readonly keeper: BookKeeper
  /** The month’s report where it was sent already. */
  readonly reported: MonthlyReport | undefined
  readonly context: ReportContext
  readonly newLoans: readonly LoanId[]
}

/** What a sheet changed, and what became of each of its lines. */
export type TakenSheet = TakenMoney & {
  /** `null`: the report is not taken. */
  readonly report: MonthlyReport | null
}

/**
 * Takes a sheet line by line: what others did since it was prepared holds back the lines that it concerns and no other.
 * Refused as a whole only where not one line can be taken, so that it goes on being typed where it lies; the reason is then
 * that of its report.
 */
export function takeSheet(
  { club, meeting, book, keeper, reported, context, newLoans }: MeetingSituation,
  sheet: MeetingSheet,
  recording: Recording,
): Result<TakenSheet, MeetingRefusal> {
  const { members } = context
  const ended = whyNothingMore(club)
  const money = takeMoney(sheet, { ...meeting, book, keeper, members, ended, recording, newLoans })
  const filed = fileReport(reported, { club: club.id, draft: sheet.report }, context, recording.createdAt)
  if (!filed.ok && money.steps.length === 0) return refuse(filed.refusal)
  const reportLine: LineOutcome = {
    kind: 'report',
    month: sheet.report.month,
    refusal: filed.ok ? null : filed.refusal,
  }
  return accept({
    steps: money.steps,
    lines: [...money.lines, reportLine],
    report: filed.ok ? filed.value : null,
  })
}
