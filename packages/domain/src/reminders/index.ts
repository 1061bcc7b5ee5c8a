export {
  describeLetterFailure,
  isTimeFor,
  type LetterFailure,
  type LetterState,
  letterFailures,
  letterStates,
  nextDelayMs,
} from './delivery.ts'
export { type Reminder, remindersOfDues, remindersOfFollowUps, remindersOfReports } from './reminder.ts'
export type { ReminderChoice } from './schema.ts'
export {
  labelReminderTopic,
  type ReminderStage,
  type ReminderTopic,
  reminderStages,
  reminderTopics,
} from './topic.ts'
export { writeReminderLetter } from './write-letter.ts'
