import { dayInVietnam, type Instant } from '../calendar/instant.ts'
import { firstDayOfMonth, type Month } from '../calendar/month.ts'
import { accept, type Result, refuse } from '../refusals/result.ts'
import type { MonthlyReport, ReportDraft, ReportState, ReportStatus } from './schema.ts'

/** What can be done to a report. */
export type ReportStep = 'edit' | 'submit' | 'accept' | 'return' | 'reopen'

/** Why a step on a report is refused. */
export type ReportRefusal =
  | { readonly reason: 'stepNotPossible'; readonly step: ReportStep; readonly status: ReportStatus }
  | { readonly reason: 'monthNotBegun'; readonly month: Month }
  | { readonly reason: 'beforeLastStep' }
  /** The reviewer has a post on the club’s board, and nobody on the board may review its reports. */
  | { readonly reason: 'ownReport' }

type Reported = Result<MonthlyReport, ReportRefusal>
type StateOf<Status extends ReportStatus> = Extract<ReportState, { readonly status: Status }>

/**
 * The steps that are possible in each state. The club has the report until it submits it and after the unit above
 * returns it; otherwise that unit has it, to accept or return it.
 */
const stepsFrom: Readonly<Record<ReportStatus, readonly ReportStep[]>> = {
  draft: ['edit', 'submit'],
  submitted: ['accept', 'return'],
  returned: ['edit', 'submit'],
  accepted: ['reopen'],
  reopened: ['accept', 'return'],
}

/** The steps that are possible next for the report. */
export function possibleSteps({ state }: Pick<MonthlyReport, 'state'>): readonly ReportStep[] {
  return stepsFrom[state.status]
}

/** The report with new content; its month stays. */
export function editReport(report: MonthlyReport, content: Omit<ReportDraft, 'month'>): Reported {
  const { club, month, state } = report
  if (!isWithClub(state)) return notPossible('edit', report)
  // If the content has an extra field `state`, that one must not be stored.
  return accept({ ...content, club, month, state })
}

/** The report, submitted to the unit above. Missing facts do not prevent this: `missingFacts` lists them separately. */
export function submitReport(report: MonthlyReport, at: Instant): Reported {
  const { month, state } = report
  if (!isWithClub(state)) return notPossible('submit', report)
  if (dayInVietnam(at) < firstDayOfMonth(month)) return refuse({ reason: 'monthNotBegun', month })
  if (state.status === 'draft')
    return enter(report, { status: 'submitted', firstSubmittedAt: at, submittedAt: at, reopenings: [] })
  if (at < state.returnedAt) return refuse({ reason: 'beforeLastStep' })
  return enter(report, { ...submissionsOf(state), status: 'submitted', submittedAt: at })
}

/** The accepted report; nothing in it can change from then on, unless it is reopened. */
export function acceptReport(report: MonthlyReport, at: Instant): Reported {
  const { state } = report
  if (!isUnderReview(state)) return notPossible('accept', report)
  if (at < lastStepAt(state)) return refuse({ reason: 'beforeLastStep' })
  return enter(report, { ...submissionsOf(state), status: 'accepted', acceptedAt: at })
}

/**
 * The report after its acceptance was taken back; the report records this with the reason. It can then be accepted
 * again or returned.
 */
export function reopenReport(
  report: MonthlyReport,
  { at, cause }: { readonly at: Instant; readonly cause: string },
): Reported {
  const { state } = report
  if (state.status !== 'accepted') return notPossible('reopen', report)
  if (at < state.acceptedAt) return refuse({ reason: 'beforeLastStep' })
  return enter(report, {
    ...submissionsOf(state),
    status: 'reopened',
    reopenings: [...state.reopenings, { acceptedAt: state.acceptedAt, reopenedAt: at, cause }],
  })
}

/** The report, returned to the club; `comment`: what the unit above asks for. */
export function returnReport(
  report: MonthlyReport,
  { at, comment }: { readonly at: Instant; readonly comment: string },
): Reported {
  const { state } = report
  if (!isUnderReview(state)) return notPossible('return', report)
  if (at < lastStepAt(state)) return refuse({ reason: 'beforeLastStep' })
  return enter(report, { ...submissionsOf(state), status: 'returned', returnedAt: at, comment })
}

/** Is the report one that counts: submitted, accepted or reopened, and not returned? */
export function countsAsReport({ state }: Pick<MonthlyReport, 'state'>): boolean {
  return state.status !== 'draft' && state.status !== 'returned'
}

function isWithClub(state: ReportState): state is StateOf<'draft' | 'returned'> {
  return state.status === 'draft' || state.status === 'returned'
}

function isUnderReview(state: ReportState): state is StateOf<'submitted' | 'reopened'> {
  return state.status === 'submitted' || state.status === 'reopened'
}

function lastStepAt(state: StateOf<'submitted' | 'reopened'>): Instant {
  return state.status === 'submitted'
    ? state.submittedAt
    : (state.reopenings.at(-1)?.reopenedAt ?? state.submittedAt)
}

function submissionsOf({
  firstSubmittedAt,
  submittedAt,
  reopenings,
}: Exclude<ReportState, StateOf<'draft'>>) {
  return { firstSubmittedAt, submittedAt, reopenings }
}

function notPossible(step: ReportStep, { state }: MonthlyReport): Reported {
  return refuse({ reason: 'stepNotPossible', step, status: state.status })
}

function enter(report: MonthlyReport, state: ReportState): Reported {
  return accept({ ...report, state })
}
