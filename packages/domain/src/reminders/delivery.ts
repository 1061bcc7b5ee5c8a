import type { InLanguage, Wording } from '../text/language.ts'

/** The state of a letter. One that was `sending` when a server was killed may or may not have gone out. */
export const letterStates = ['waiting', 'sending', 'sent', 'failed', 'dropped'] as const
export type LetterState = (typeof letterStates)[number]

/** Why a letter did not go out; `interrupted`: the server stopped while sending. */
export const letterFailures = [
  'unreachable',
  'notAdmitted',
  'addressRefused',
  'letterRefused',
  'interrupted',
] as const
export type LetterFailure = (typeof letterFailures)[number]

/** A letter is tried this many times; with the growing delays that takes about four days. */
const attemptsMost = 10

/** Five minutes after the first failure, then twice as long each time, a day at the most. In minutes. */
const firstDelayMinutes = 5
const delayMinutesMost = 24 * 60

/** How long until a letter is tried again after this many failures; `null`: not again by itself. In milliseconds. */
export function nextDelayMs(attempts: number): number | null {
  if (attempts >= attemptsMost) return null
  return Math.min(firstDelayMinutes * 2 ** (attempts - 1), delayMinutesMost) * 60_000
}

/**
 * Is it time to try again? Also when the planned time is further ahead than any delay: then the clock was ahead when it
 * was set, and waiting for it could take a year. Times in milliseconds.
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

/** `không nối được máy chủ thư` …: why a letter did not go out. */
export function describeLetterFailure(failure: LetterFailure, { language }: InLanguage): string {
  return failureLabels[failure][language]
}
