import type { Language, Wording } from '../text/language.ts'

/** The topics that a user can get reminders of. */
export const reminderTopics = ['duties', 'reports', 'followUps'] as const
export type ReminderTopic = (typeof reminderTopics)[number]

/** The due day is near, or it has passed. One reminder is sent for each stage. */
export const reminderStages = ['soon', 'late'] as const
export type ReminderStage = (typeof reminderStages)[number]

const labels: Readonly<Record<ReminderTopic, Wording>> = {
  duties: { vi: 'Việc được giao theo kế hoạch', en: 'Duties under the plan' },
  reports: { vi: 'Báo cáo tháng nộp muộn', en: 'Monthly reports that are late' },
  followUps: { vi: 'Việc đã hẹn sau khi kiểm tra', en: 'What was agreed at visits' },
}

/** `Việc được giao theo kế hoạch`, `Báo cáo tháng nộp muộn` … */
export function labelReminderTopic(topic: ReminderTopic, language: Language): string {
  return labels[topic][language]
}
