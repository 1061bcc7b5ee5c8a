import { daysBetween, type IsoDate } from '../calendar/iso-date.ts'
import { formatDate } from '../text/format.ts'
import type { InLanguage, Language } from '../text/language.ts'
import { type AskedKind, clocks, dueOf } from './clocks.ts'
import type { PersonRequest } from './person-request-schema.ts'

/** The next step of a request, its due day, and the number of days left; a negative number means overdue. */
export type RequestStep = {
  readonly step: 'answer' | 'done'
  readonly by: IsoDate
  readonly daysLeft: number
}

/** A reminder is shown this many days before a due day. */
const remindedDays = 3

/**
 * The steps that are left, the earliest due day first; empty if the request is closed. The due day itself is still in
 * time.
 */
export function stepsOfRequest(
  { kind, askedOn, answered, extended, end }: PersonRequest,
  today: IsoDate,
): readonly RequestStep[] {
  if (end !== null) return []
  const { answerBy, doneBy } = dueOf(kind, askedOn, { isExtended: extended !== null })
  const stepOf = (step: RequestStep['step'], by: IsoDate) => ({ step, by, daysLeft: daysBetween(today, by) })
  return [...(answered === null ? [stepOf('answer', answerBy)] : []), stepOf('done', doneBy)]
}

/** The first step, if it is due within three days or overdue; otherwise `undefined`. */
export function pressingStep(request: PersonRequest, today: IsoDate): RequestStep | undefined {
  const [first] = stepsOfRequest(request, today)
  return first !== undefined && first.daysLeft <= remindedDays ? first : undefined
}

/** May the request be extended on this day? Only once, only where the law allows it, and not after its due day. */
export function isExtendableOn({ kind, askedOn, extended, end }: PersonRequest, today: IsoDate): boolean {
  const { doneBy } = dueOf(kind, askedOn, { isExtended: false })
  return end === null && extended === null && clocks[kind].extendedDays > 0 && today <= doneBy
}

/** `Hạn trả lời: 04/03/2026, còn 2 ngày`: the step, its due day, and the days left or overdue. */
export function describeRequestStep(
  { step, by, daysLeft }: RequestStep,
  { kind, language }: InLanguage & { readonly kind: AskedKind },
): string {
  const isTakenOn = clocks[kind].takenOnDays !== null
  const what = {
    answer: isTakenOn ? { vi: 'thụ lý', en: 'taken on' } : { vi: 'trả lời', en: 'answered' },
    done: { vi: 'làm xong', en: 'done' },
  }[step][language]
  const left = describeDaysLeft(daysLeft, language)
  return {
    vi: `Hạn ${what}: ${formatDate(by)}, ${left}`,
    en: `To be ${what} by ${formatDate(by)}: ${left}`,
  }[language]
}

function describeDaysLeft(daysLeft: number, language: Language): string {
  const days = Math.abs(daysLeft)
  const count = { vi: `${days} ngày`, en: days === 1 ? '1 day' : `${days} days` }[language]
  if (daysLeft === 0) return { vi: 'hôm nay là ngày cuối', en: 'today is the last day' }[language]
  return daysLeft > 0
    ? { vi: `còn ${count}`, en: `${count} left` }[language]
    : { vi: `quá hạn ${count}`, en: `${count} overdue` }[language]
}
