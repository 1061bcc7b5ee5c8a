import type { MeetingSheet } from '@lienthehe/domain/meetings'
import { reportDraft } from './report-draft.ts'

/** A sheet for a month without money; a test may change any field. */
export function meetingSheet(month: string, said: Partial<MeetingSheet> = {}): MeetingSheet {
  const report = reportDraft(month)
  return { month: report.month, dues: null, repayments: [], handOuts: [], counts: [], report, ...said }
}
