import type { ReportContext } from '../activities/check.ts'
import type { ReportRefusal } from '../activities/report.ts'
import { fileReport } from '../activities/review.ts'
import type { MonthlyReport, ReportDraft } from '../activities/schema.ts'
import type { Month } from '../calendar/month.ts'
import type { Club } from '../clubs/schema.ts'
import type { Book } from '../funds/book/book.ts'
import type { BookKeeper } from '../funds/book/keeper.ts'
import type { Meeting } from '../funds/loans/meeting.ts'
import type { LoanId } from '../funds/loans/schema.ts'
import { whyNothingMore } from '../funds/recording/ended.ts'
import type { Recording } from '../funds/records/recording-schema.ts'
import type { InvalidInput } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { LineOutcome, MeetingRefusal } from './line.ts'
import type { MeetingSheet } from './schema.ts'
import { type TakenMoney, takeMoney } from './take-money.ts'

/** What a meeting’s sheet is checked against when it arrives, which may be days after it was filled in. */
export type MeetingSituation = {
  readonly club: Pick<Club, 'id' | 'events'>
  readonly meeting: Meeting
  readonly book: Book
  readonly keeper: BookKeeper
  /** The month’s report, if it was already sent. */
  readonly reported: MonthlyReport | undefined
  readonly context: ReportContext
  readonly newLoans: readonly LoanId[]
}

/** What a sheet changed, and the outcome of each of its lines. */
export type TakenSheet = TakenMoney & {
  /** `null` when no report was recorded. */
  readonly report: MonthlyReport | null
}

/**
 * Processes a sheet line by line. What others have booked since it was prepared blocks only the lines that it concerns.
 * The whole sheet is refused only if no line can be recorded, so that it can be corrected on the phone; the reason is
 * then that of its report, or else of its first line.
 */
export function takeSheet(
  situation: MeetingSituation,
  sheet: MeetingSheet,
  recording: Recording,
): Result<TakenSheet, MeetingRefusal> {
  const { club, meeting, book, keeper, newLoans } = situation
  const { members } = situation.context
  const ended = whyNothingMore(club)
  const money = takeMoney(sheet, { ...meeting, book, keeper, members, ended, recording, newLoans })
  const filed = sheet.report && fileSheetReport(sheet.report, situation, recording)
  const refusals = filed?.ok === false ? [filed.refusal] : money.lines.map(({ refusal }) => refusal)
  const [first] = refusals
  const isAnythingTaken = money.steps.length > 0 || filed?.ok === true
  if (!isAnythingTaken && first) return refuse(first)
  return accept({
    steps: money.steps,
    lines: [...money.lines, ...(filed === null ? [] : [reportLine(sheet.month, filed)])],
    report: filed?.ok === true ? filed.value : null,
  })
}

type Filed = Result<MonthlyReport, ReportRefusal | InvalidInput>

function fileSheetReport(
  draft: ReportDraft,
  { club, reported, context }: MeetingSituation,
  { createdAt }: Recording,
): Filed {
  return fileReport(reported, { club: club.id, draft }, context, createdAt)
}

function reportLine(month: Month, filed: Filed): LineOutcome {
  return { kind: 'report', month, refusal: filed.ok ? null : filed.refusal }
}
