import type { IsoDate } from '../calendar/iso-date.ts'
import { dayOfMonth, monthOf, nextMonth } from '../calendar/month.ts'
import { meetingDayLast } from '../refusals/field-limits.ts'
import type { Language } from '../text/language.ts'

/**
 * The next day on which the club meets, from this day on. 31 means the last day of the month, and so does 30 in
 * February.
 */
export function nextMeetingOn(meetingDay: number, from: IsoDate): IsoDate {
  const month = monthOf(from)
  const inMonth = dayOfMonth(month, meetingDay)
  return inMonth >= from ? inMonth : dayOfMonth(nextMonth(month), meetingDay)
}

/** `ngày 15 hằng tháng`; for 31, `ngày cuối tháng`. */
export function labelMeetingDay(meetingDay: number, language: Language): string {
  if (meetingDay === meetingDayLast)
    return { vi: 'ngày cuối tháng', en: 'the last day of the month' }[language]
  return { vi: `ngày ${meetingDay} hằng tháng`, en: `day ${meetingDay} of every month` }[language]
}
