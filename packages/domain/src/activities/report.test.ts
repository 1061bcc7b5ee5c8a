import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Instant, instant } from '../calendar/instant.ts'
import { month } from '../calendar/month.ts'
import { reportOf, submittedAt } from './example.test-data.ts'
import {
  acceptReport,
  editReport,
  possibleSteps,
  type ReportStep,
  reopenReport,
  returnReport,
  submitReport,
} from './report.ts'
import type { MonthlyReport, ReportStatus } from './schema.ts'

const first = '2024-06-03T02:00:00.000Z'
const later = instant('2024-06-04T02:00:00.000Z')
const latest = instant('2024-06-05T02:00:00.000Z')

const submitted = reportOf({ state: submittedAt(first) })
const reports: Readonly<Record<ReportStatus, MonthlyReport>> = {
  draft: reportOf(),
  submitted,
  returned: stateAfter(returnReport(submitted, { at: later, comment: 'thiếu số lượt khám' })),
  accepted: stateAfter(acceptReport(submitted, later)),
  reopened: stateAfter(
    reopenReport(stateAfter(acceptReport(submitted, later)), { at: later, cause: 'số lượt khám sai' }),
  ),
}

function stateAfter(result: ReturnType<typeof submitReport>): MonthlyReport {
  if (!result.ok) throw new Error(result.refusal.reason)
  return result.value
}

const take: Readonly<
  Record<ReportStep, (report: MonthlyReport, at: Instant) => ReturnType<typeof submitReport>>
> = {
  edit: (report) => editReport(report, { ...reportOf(), healthChecks: { kind: 'counted', people: 5 } }),
  submit: submitReport,
  accept: acceptReport,
  return: (report, at) => returnReport(report, { at, comment: 'xin bổ sung' }),
  reopen: (report, at) => reopenReport(report, { at, cause: 'sai số' }),
}
const steps = ['edit', 'submit', 'accept', 'return', 'reopen'] as const satisfies readonly ReportStep[]

describe('a report goes from the club to the district and, if need be, back', () => {
  test.each([
    { status: 'draft', edit: 'draft', submit: 'submitted', accept: null, return: null, reopen: null },
    { status: 'submitted', edit: null, submit: null, accept: 'accepted', return: 'returned', reopen: null },
    { status: 'returned', edit: 'returned', submit: 'submitted', accept: null, return: null, reopen: null },
    { status: 'accepted', edit: null, submit: null, accept: null, return: null, reopen: 'reopened' },
    { status: 'reopened', edit: null, submit: null, accept: 'accepted', return: 'returned', reopen: null },
  ] as const)(
    '$status: edit $edit, submit $submit, accept $accept, return $return, reopen $reopen',
    (row) => {
      const report = reports[row.status]
      expect(possibleSteps(report)).toEqual(steps.filter((step) => row[step] !== null))
      for (const step of steps) {
        const result = take[step](report, latest)
        if (row[step] === null)
          expect(result).toEqual({
            ok: false,
            refusal: { reason: 'stepNotPossible', step, status: row.status },
          })
        else expect(result).toMatchObject({ ok: true, value: { state: { status: row[step] } } })
      }
    },
  )

  test('what the district asks for is there until the club has submitted again', () => {
    expect(reports.returned.state).toMatchObject({ status: 'returned', comment: 'thiếu số lượt khám' })
    expect(stateAfter(submitReport(reports.returned, latest)).state).toEqual({
      status: 'submitted',
      firstSubmittedAt: first,
      submittedAt: latest,
      reopenings: [],
    })
  })

  test('an acceptance that was taken back stays in the report with its reason, whatever follows', () => {
    const reopenings = [{ acceptedAt: later, reopenedAt: later, cause: 'số lượt khám sai' }]
    const returned = stateAfter(returnReport(reports.reopened, { at: latest, comment: 'sửa lại' }))
    const again = stateAfter(acceptReport(stateAfter(submitReport(returned, latest)), latest))
    for (const report of [reports.reopened, returned, again])
      expect(report.state).toMatchObject({ reopenings })
    expect(reopenReport(reports.accepted, { at: instant(first), cause: 'sai số' })).toEqual({
      ok: false,
      refusal: { reason: 'beforeLastStep' },
    })
  })

  test('an edit changes what is reported, never the month or the state', () => {
    const edited = stateAfter(
      editReport(reports.returned, { ...reportOf(), healthChecks: { kind: 'counted', people: 5 } }),
    )
    expect(edited).toEqual({ ...reports.returned, healthChecks: { kind: 'counted', people: 5 } })
  })

  test.each([
    { at: '2024-04-30T16:59:59.999Z', ok: false },
    { at: '2024-04-30T17:00:00.000Z', ok: true }, // 1 May in Vietnam
  ])('a report of May submitted at $at is taken: $ok', ({ at, ok }) => {
    const refusal = { reason: 'monthNotBegun', month: month('2024-05') }
    const result = submitReport(reportOf(), instant(at))
    expect(result.ok).toBe(ok)
    if (!result.ok) expect(result.refusal).toEqual(refusal)
  })

  test('a clock that went back is refused, not written down', () => {
    const refusal = { ok: false, refusal: { reason: 'beforeLastStep' } }
    const before = instant('2024-06-03T01:59:59.999Z')
    expect(acceptReport(submitted, before)).toEqual(refusal)
    expect(returnReport(submitted, { at: before, comment: 'thiếu' })).toEqual(refusal)
    expect(submitReport(reports.returned, before)).toEqual(refusal)
  })
})

describe('laws of a report’s way', () => {
  const walk = fc.array(fc.constantFrom(...steps), { maxLength: 20 })

  test('once submitted, a report keeps the instant of its first submission', () => {
    fc.assert(
      fc.property(walk, (path) => {
        let report = reportOf()
        const seen = new Set<Instant>()
        for (const [index, step] of path.entries()) {
          const at = instant(`2024-06-${String(index + 1).padStart(2, '0')}T02:00:00.000Z`)
          const result = take[step](report, at)
          if (result.ok) report = result.value
          if (report.state.status !== 'draft') seen.add(report.state.firstSubmittedAt)
        }
        expect(seen.size).toBeLessThanOrEqual(1)
      }),
      { numRuns: 500, seed: 146 },
    )
  })

  test('a step is refused exactly when it is not among the possible ones', () => {
    fc.assert(
      fc.property(walk, (path) => {
        let report = reportOf()
        for (const step of path) {
          const result = take[step](report, latest)
          expect(result.ok).toBe(possibleSteps(report).includes(step))
          if (result.ok) report = result.value
        }
      }),
      { numRuns: 500, seed: 146 },
    )
  })
})
