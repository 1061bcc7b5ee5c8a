import type { ReportDraft } from './schema.ts'

/** What a monthly report should contain, in the order of the form. */
export const reportFacts = [
  'meeting',
  'attendance',
  'activities',
  'reached',
  'healthChecks',
  'homeCareVisits',
] as const
export type ReportFact = (typeof reportFacts)[number]

/** The facts that the report leaves out. If it leaves out none, it is complete, even before it is submitted. */
export function missingFacts(report: Omit<ReportDraft, 'month'>): readonly ReportFact[] {
  const { meeting, activities, reached, healthChecks, homeCareVisits } = report
  const isMissing: Readonly<Record<ReportFact, boolean>> = {
    meeting: meeting === null,
    attendance: meeting?.kind === 'held' && meeting.attendance.kind === 'notRecorded',
    activities: activities === null,
    reached: reached.kind === 'notRecorded',
    healthChecks: healthChecks.kind === 'notRecorded',
    homeCareVisits: homeCareVisits === null,
  }
  return reportFacts.filter((fact) => isMissing[fact])
}
