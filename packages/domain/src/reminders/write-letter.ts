import type { IsoDate } from '../calendar/iso-date.ts'
import { formatDate, formatInteger } from '../text/format.ts'
import type { Language } from '../text/language.ts'
import type { Reminder } from './reminder.ts'
import { labelReminderTopic, reminderTopics } from './topic.ts'

/**
 * One plain-text letter with these reminders, one line each, under their topics.
 *
 * @param about The address of the web site of the admin, `https://clb.example.org`; `null`: the server does not know
 * it.
 */
export function writeReminderLetter(
  reminders: readonly Pick<Reminder, 'topic' | 'line'>[],
  about: { readonly asOf: IsoDate; readonly origin: string | null },
  language: Language,
): { readonly subject: string; readonly text: string } {
  const on = formatDate(about.asOf)
  const many = formatInteger(reminders.length, language)
  const subject = {
    vi: `Nhắc ${many} việc, ngày ${on}`,
    en: `Reminder of ${many} ${reminders.length === 1 ? 'thing' : 'things'}, ${on}`,
  }[language]
  const parts = reminderTopics.flatMap((topic): readonly string[] => {
    const lines = reminders.filter((one) => one.topic === topic).map(({ line }) => `- ${line}.`)
    return lines.length === 0 ? [] : [[`${labelReminderTopic(topic, language)}:`, ...lines].join('\n')]
  })
  return { subject, text: [...parts, footOf(about.origin, language)].join('\n\n') }
}

function footOf(origin: string | null, language: Language): string {
  const place = origin === null ? '' : ` ${origin}/tai-khoan`
  return {
    vi: `Thư tự động, không cần trả lời. Mỗi việc được nhắc một lần khi sắp đến hạn và một lần khi quá hạn.\nĐổi hoặc tắt nhắc việc tại mục “Tài khoản của tôi”:${place}`,
    en: `Sent by a program; please do not answer. Each thing is told once when its day is near and once when it has passed.\nChange or stop these at “My account”:${place}`,
  }[language].replace(/:$/, '.')
}
