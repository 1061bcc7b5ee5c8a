import type { InLanguage, Wording } from '../text/language.ts'

/**
 * The state of a letter. If the server stopped while a letter was `sending`, the letter may or may not have been sent.
 */
export const letterStates = ['waiting', 'sending', 'sent', 'failed', 'dropped'] as const
export type LetterState = (typeof letterStates)[number]

/** Why a letter was not sent; `interrupted`: the server stopped while sending. */
export const letterFailures = [
  'unreachable',
  'notAdmitted',
  'addressRefused',
  'letterRefused',
  'interrupted',
] as const
export type LetterFailure = (typeof letterFailures)[number]

/** The number of attempts for one letter. With the growing delays they take about four days. */
const attemptsMost = 10

/** The delay after the first failure. It doubles with each failure, up to one day. In minutes. */
const firstDelayMinutes = 5
const delayMinutesMost = 24 * 60

/**
 * The delay before the next attempt, after this many failed ones; `null`: no further attempt is made automatically. In
 * milliseconds.
 */
export function nextDelayMs(attempts: number): number | null {
  if (attempts >= attemptsMost) return null
  return Math.min(firstDelayMinutes * 2 ** (attempts - 1), delayMinutesMost) * 60_000
}

/**
 * Is it time for the next attempt? Also if the planned time is further away than the longest delay: then the clock was
 * wrong when the time was set, and waiting could take a year. Times are in milliseconds.
 */
export function isTimeFor(againAtMs: number, nowMs: number): boolean {
  return againAtMs <= nowMs || againAtMs > nowMs + delayMinutesMost * 60_000
}

const failureLabels: Readonly<Record<LetterFailure, Wording>> = {
  unreachable: { vi: 'không nối được máy chủ thư', en: 'the mail server could not be reached' },
  notAdmitted: { vi: 'máy chủ thư không nhận tài khoản gửi', en: 'the mail server refused the login' },
  addressRefused: { vi: 'địa chỉ nhận bị từ chối', en: 'the recipient’s address was refused' },
  letterRefused: { vi: 'máy chủ thư từ chối thư', en: 'the mail server refused the message' },
  interrupted: { vi: 'máy chủ dừng khi đang gửi', en: 'the server stopped while sending' },
}

/** `không nối được máy chủ thư` …: why a letter was not sent. */
export function describeLetterFailure(failure: LetterFailure, { language }: InLanguage): string {
  return failureLabels[failure][language]
}
