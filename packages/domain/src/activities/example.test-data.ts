import { instant } from '../calendar/instant.ts'
import { month } from '../calendar/month.ts'
import { exampleClub } from '../members/example.test-data.ts'
import type { MonthlyReport, ReportState } from './schema.ts'

/** The areas of an example plan; the code accepts any list of areas. */
export const exampleAreas = ['incomeGeneration', 'healthCare', 'homeCare']

/** A complete report of May 2024, still a draft; `known` replaces parts of it. */
export function reportOf(known: Partial<MonthlyReport> = {}): MonthlyReport {
  return {
    club: exampleClub,
    month: month('2024-05'),
    meeting: { kind: 'notHeld', reason: 'mưa lũ' },
    activities: [{ area: 'healthCare', note: null }],
    reached: { kind: 'counted', people: 40 },
    healthChecks: { kind: 'counted', people: 31 },
    homeCareVisits: 12,
    nextPlan: null,
    note: null,
    state: { status: 'draft' },
    ...known,
  }
}

/** The state of a report that was submitted once, at this instant. */
export function submittedAt(text: string): Extract<ReportState, { readonly status: 'submitted' }> {
  return { status: 'submitted', firstSubmittedAt: instant(text), submittedAt: instant(text), reopenings: [] }
}
