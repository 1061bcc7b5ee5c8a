import type { BoardPost } from '../boards/post.ts'
import type { Instant } from '../calendar/instant.ts'
import type { ClubId } from '../clubs/club-id-schema.ts'
import { type InvalidInput, refuseFields } from '../refusals/invalid-input.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import { checkReportDraft, type ReportContext } from './check.ts'
import {
  acceptReport,
  editReport,
  type ReportRefusal,
  reopenReport,
  returnReport,
  submitReport,
} from './report.ts'
import type { MonthlyReport, ReportDraft } from './schema.ts'

/** What the unit above decides on a report that was sent to it. */
export type Review =
  | { readonly kind: 'accept' }
  | { readonly kind: 'return'; readonly comment: string }
  | { readonly kind: 'reopen'; readonly cause: string }

/**
 * The report as the board sends it: the first one of its month, or a corrected one after the unit above returned it.
 * Refused while that unit has the report, and when a field is wrong.
 */
export function fileReport(
  stored: MonthlyReport | undefined,
  { club, draft }: { readonly club: ClubId; readonly draft: ReportDraft },
  context: ReportContext,
  at: Instant,
): Result<MonthlyReport, ReportRefusal | InvalidInput> {
  const wrong = checkReportDraft(draft, context)
  if (wrong.length > 0) return refuseFields('draft', wrong)
  const filled =
    stored === undefined
      ? accept<MonthlyReport>({ ...draft, club, state: { status: 'draft' } })
      : editReport(stored, draft)
  return filled.ok ? submitReport(filled.value, at) : filled
}

/**
 * The report after the review. `postsHeld`: the reviewer’s posts on this club’s board; a reviewer with any post is
 * refused.
 */
export function reviewReport(
  report: MonthlyReport,
  review: Review,
  { at, postsHeld }: { readonly at: Instant; readonly postsHeld: readonly BoardPost[] },
): Result<MonthlyReport, ReportRefusal> {
  if (postsHeld.length > 0) return refuse({ reason: 'ownReport' })
  switch (review.kind) {
    case 'accept':
      return acceptReport(report, at)
    case 'return':
      return returnReport(report, { at, comment: review.comment })
    case 'reopen':
      return reopenReport(report, { at, cause: review.cause })
  }
}
