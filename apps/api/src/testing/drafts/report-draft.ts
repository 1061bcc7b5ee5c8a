import type { ReportDraft } from '@lienthehe/domain/activities'
import { reportDraftSchema } from '@lienthehe/domain/schema'

/** A complete report of a month; a test may change any field. */
export function reportDraft(month: string, said: Partial<ReportDraft> = {}): ReportDraft {
  const draft = reportDraftSchema.parse({
    month,
    meeting: { kind: 'held', on: `${month}-17`, attendance: { kind: 'counted', people: 41 } },
    activities: [{ area: 'healthCare', note: null }],
    reached: { kind: 'counted', people: 38 },
    healthChecks: { kind: 'counted', people: 21 },
    homeCareVisits: 12,
    nextPlan: null,
    note: null,
  })
  return { ...draft, ...said }
}
