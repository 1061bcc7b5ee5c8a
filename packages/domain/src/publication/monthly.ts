import type { Instant } from '../calendar/instant.ts'
import type { IsoDate } from '../calendar/iso-date.ts'
import { dayOfMonth, monthOf, monthsAfter, nextMonth } from '../calendar/month.ts'
import { type Result, refuse } from '../refusals/result.ts'
import type { ReleaseRefusal } from './refusal.ts'
import { type Release, releasesOf } from './release.ts'
import { type ReleaseCandidate, release } from './release-transitions.ts'

/** That a plan is released each month without anybody pressing: on which day of the month, and since when. */
export type MonthlyRelease = {
  /** 1–28: a day that every month has. */
  readonly day: number
  /** The day on which it was turned on, or given another day. */
  readonly since: IsoDate
}

/**
 * The day whose release is to be made now; `null`: none is. One that was missed is made later, of several missed ones only
 * the latest. `last` is the latest day that was dealt with, in whichever way: in its month, and before it, nothing is due
 * again, also when the clock goes back or the day of the month was changed.
 */
export function monthlyDue(
  { day, since }: MonthlyRelease,
  { last, today }: { readonly last: IsoDate | null; readonly today: IsoDate },
): IsoDate | null {
  const ofThisMonth = dayOfMonth(monthOf(today), day)
  const due = ofThisMonth <= today ? ofThisMonth : monthsAfter(ofThisMonth, -1)
  return due > since && isAfterMonthOf(last, due) ? due : null
}

/** The day of the next release: today or before where it is due already. */
export function nextMonthly(
  monthly: MonthlyRelease,
  { last, today }: { readonly last: IsoDate | null; readonly today: IsoDate },
): IsoDate {
  const due = monthlyDue(monthly, { last, today })
  if (due !== null) return due
  let month = monthOf(today)
  for (;;) {
    const next = dayOfMonth(month, monthly.day)
    if (next > today && next > monthly.since && isAfterMonthOf(last, next)) return next
    month = nextMonth(month)
  }
}

function isAfterMonthOf(last: IsoDate | null, day: IsoDate): boolean {
  return last === null || monthOf(day) > monthOf(last)
}

/**
 * The release of a month, through the gate that a person goes through, and never the first one nor the one after a
 * withdrawal: whether figures may go out that nobody has seen before, or that replace some that were taken back, is for a
 * person to say.
 */
export function releaseMonthly(
  candidate: ReleaseCandidate,
  { releases, at }: { readonly releases: readonly Release[]; readonly at: Instant },
): Result<Release, ReleaseRefusal> {
  const latest = releasesOf(releases, candidate.plan).at(-1)
  if (latest === undefined) return refuse({ reason: 'monthlyBeforeFirst' })
  if (latest.withdrawal !== null) return refuse({ reason: 'monthlyAfterWithdrawal', number: latest.number })
  return release(candidate, { seen: candidate.content, correction: null }, { releases, at })
}
