import { daysAfter } from '../calendar/days-after.ts'
import type { IsoDate } from '../calendar/iso-date.ts'
import type { Language, Wording } from '../text/language.ts'

/** The rights that a registered person may use towards those who store the data. */
export const askedKinds = ['copy', 'correction', 'restriction', 'erasure', 'complaint'] as const
export type AskedKind = (typeof askedKinds)[number]

/** The time limits of one right. All are in calendar days, except `answerWorkingDays`. */
export type Clock = {
  /**
   * The days until the person must be told what will be done; `null`: the law sets no limit in working days, see
   * `takenOnDays`.
   */
  readonly answerWorkingDays: number | null
  /** The days until a complaint must be accepted for handling; `null` for all other rights. */
  readonly takenOnDays: number | null
  readonly doneDays: number
  /** The days of the one possible extension; 0: no extension. */
  readonly extendedDays: number
  /** Whether we found a source whose author read all of these limits in the law itself; see below. */
  readonly isConfirmed: boolean
  readonly source: string
}

const byDecree = {
  answerWorkingDays: 2,
  takenOnDays: null,
  source: 'Nghị định 356/2025/NĐ-CP, Điều 5',
} as const

/**
 * The limits of decree 356/2025/NĐ-CP (in force since 2026-01-01), article 5. Summaries by two law firms confirm 2
 * working days for the answer, 15 days plus one extension of 15 for restriction and withdrawal, and 10 to 20 days for
 * the others. We did not see these in the decree itself: 20 days for erasure, and extensions of 10 and 20 days. Nor did
 * we check the 10 and 30 days of the Law on Complaints 02/2011/QH13 (45 in remote areas). Not covered: the longer limit
 * where a third party holds the data (20 days instead of 15).
 */
export const clocks: Readonly<Record<AskedKind, Clock>> = {
  copy: { ...byDecree, doneDays: 10, extendedDays: 10, isConfirmed: false },
  correction: { ...byDecree, doneDays: 10, extendedDays: 10, isConfirmed: false },
  restriction: { ...byDecree, doneDays: 15, extendedDays: 15, isConfirmed: true },
  erasure: { ...byDecree, doneDays: 20, extendedDays: 20, isConfirmed: false },
  complaint: {
    answerWorkingDays: null,
    takenOnDays: 10,
    doneDays: 30,
    extendedDays: 0,
    isConfirmed: false,
    source: 'Luật Khiếu nại số 02/2011/QH13',
  },
}

/**
 * The last days for answering and for finishing a request made on this day. An extension that was announced in time
 * moves `doneBy`.
 */
export function dueOf(
  kind: AskedKind,
  askedOn: IsoDate,
  { isExtended }: { readonly isExtended: boolean },
): { readonly answerBy: IsoDate; readonly doneBy: IsoDate } {
  const { answerWorkingDays, takenOnDays, doneDays, extendedDays } = clocks[kind]
  return {
    answerBy:
      answerWorkingDays === null
        ? daysAfter(askedOn, takenOnDays ?? 0)
        : workingDaysAfter(askedOn, answerWorkingDays),
    doneBy: daysAfter(askedOn, doneDays + (isExtended ? extendedDays : 0)),
  }
}

/**
 * The day this many working days (Monday to Friday) later. Public holidays are not considered, so the result may be too
 * early.
 */
export function workingDaysAfter(date: IsoDate, days: number): IsoDate {
  let [day, left] = [date, days]
  while (left > 0) {
    day = daysAfter(day, 1)
    if (!isWeekend(day)) left -= 1
  }
  return day
}

function isWeekend(date: IsoDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay()
  return weekday === 0 || weekday === 6
}

const labels: Readonly<Record<AskedKind, Wording>> = {
  copy: { vi: 'Bản sao thông tin', en: 'A copy of the data' },
  correction: { vi: 'Sửa thông tin', en: 'A correction' },
  restriction: { vi: 'Hạn chế xử lý, rút lại sự đồng ý', en: 'Restriction, or withdrawal of consent' },
  erasure: { vi: 'Xóa thông tin', en: 'Erasure' },
  complaint: { vi: 'Khiếu nại', en: 'A complaint' },
}

/** `Sửa thông tin`, `Khiếu nại` …: the right that the request uses. */
export function labelAsked(kind: AskedKind, language: Language): string {
  return labels[kind][language]
}

/** `trả lời trong 2 ngày làm việc, xong trong 10 ngày (gia hạn một lần 10 ngày)`: the time limits in words. */
export function labelClock(kind: AskedKind, language: Language): string {
  const { answerWorkingDays, takenOnDays, doneDays, extendedDays } = clocks[kind]
  const first =
    answerWorkingDays === null
      ? { vi: `thụ lý trong ${takenOnDays} ngày`, en: `taken on within ${takenOnDays} days` }
      : {
          vi: `trả lời trong ${answerWorkingDays} ngày làm việc`,
          en: `answered within ${answerWorkingDays} working days`,
        }
  const later =
    extendedDays === 0
      ? { vi: '', en: '' }
      : { vi: ` (gia hạn một lần ${extendedDays} ngày)`, en: ` (extended once by ${extendedDays} days)` }
  return {
    vi: `${first.vi}, xong trong ${doneDays} ngày${later.vi}`,
    en: `${first.en}, done within ${doneDays} days${later.en}`,
  }[language]
}
