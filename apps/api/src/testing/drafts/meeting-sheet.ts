import type { MeetingSheet } from '@lienthehe/domain/meetings'
import { reportDraft } from './report-draft.ts'

/** A sheet of a month without money, changed by what the test says. */
export function meetingSheet(month: string, said: Partial<MeetingSheet> = {}): MeetingSheet {
  const report = reportDraft(month)
  return { month: report.month, dues: null, repayments: [], handOuts: [], counts: [], report, ...said }
}
