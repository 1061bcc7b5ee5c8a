export { meetingHistory } from './history.ts'
export type { LineOutcome, MeetingLine, MeetingRefusal } from './line.ts'
export {
  type ApprovedLoan,
  type AskedRepayment,
  type MeetingMoney,
  plannedMeetingOn,
  prepareMoney,
} from './preparation.ts'
export { type MeetingNotes, type MeetingSigns, provenAreas, reportOfMeeting } from './report-of-meeting.ts'
export type { MeetingSheet } from './schema.ts'
export { type MeetingSituation, type TakenSheet, takeSheet } from './take-sheet.ts'
