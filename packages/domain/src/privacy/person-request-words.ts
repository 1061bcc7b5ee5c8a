import type { Language, Wording } from '../text/language.ts'

/** How a request was made. */
export const askedHows = ['inPerson', 'byPhone', 'inWriting'] as const
export type AskedHow = (typeof askedHows)[number]

/** How a request can end. */
export const requestOutcomes = ['done', 'refused', 'withdrawn', 'recordedByMistake'] as const
export type RequestOutcome = (typeof requestOutcomes)[number]

const hows: Readonly<Record<AskedHow, Wording>> = {
  inPerson: { vi: 'Gặp trực tiếp', en: 'In person' },
  byPhone: { vi: 'Qua điện thoại', en: 'By telephone' },
  inWriting: { vi: 'Bằng đơn, thư', en: 'In writing' },
}

const outcomes: Readonly<Record<RequestOutcome, Wording>> = {
  done: { vi: 'Đã làm xong', en: 'Done' },
  refused: { vi: 'Từ chối', en: 'Refused' },
  withdrawn: { vi: 'Người yêu cầu rút lại', en: 'Withdrawn by the person' },
  recordedByMistake: { vi: 'Ghi nhầm', en: 'Recorded by mistake' },
}

/** `Gặp trực tiếp`, `Bằng đơn, thư` …: how a request was made. */
export function labelAskedHow(how: AskedHow, language: Language): string {
  return hows[how][language]
}

/** `Đã làm xong`, `Từ chối` …: how a request ended. */
export function labelRequestOutcome(outcome: RequestOutcome, language: Language): string {
  return outcomes[outcome][language]
}
