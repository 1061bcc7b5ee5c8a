export {
  isTimeFor,
  type LetterFailure,
  type LetterState,
  letterFailures,
  letterStates,
  nextDelayMs,
  wordLetterFailure,
} from './delivery.ts'
export { type Reminder, remindersOfDues, remindersOfFollowUps, remindersOfReports } from './reminder.ts'
export type { ReminderChoice } from './schema.ts'
export {
  type ReminderStage,
  type ReminderTopic,
  reminderStages,
  reminderTopics,
  wordReminderTopic,
} from './topic.ts'
export { writeReminderLetter } from './write-letter.ts'
