import type { Instant } from '../calendar/instant.ts'
import type { IsoDate } from '../calendar/iso-date.ts'
import { dayOfMonth, monthOf, monthsAfter, nextMonth } from '../calendar/month.ts'
import { type Result, refuse } from '../refusals/result.ts'
import type { ReleaseRefusal } from './refusal.ts'
import { type Release, releasesOf } from './release.ts'
import { type ReleaseCandidate, release } from './release-transitions.ts'

/** The automatic monthly release of a plan: its day of the month, and since when it applies. */
export type MonthlyRelease = {
  /** From 1 to 28, so that every month has this day. */
  readonly day: number
  /** The day on which it was turned on, or its day of the month was changed. */
  readonly since: IsoDate
}

/**
 * The day of the release that is due now; `null`: none is due. A missed release is made later; if several were missed,
 * only the latest is made. `last` is the latest release day already handled. Nothing is due again in its month or
 * earlier, even if the clock goes back or the day of the month changes.
 */
export function monthlyDue(
  { day, since }: MonthlyRelease,
  { last, today }: { readonly last: IsoDate | null; readonly today: IsoDate },
): IsoDate | null {
  const ofThisMonth = dayOfMonth(monthOf(today), day)
  const due = ofThisMonth <= today ? ofThisMonth : monthsAfter(ofThisMonth, -1)
  return due > since && isAfterMonthOf(last, due) ? due : null
}

/** The day of the next release; it is today or earlier if a release is already due. */
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
 * Makes the release of a month, with the same checks as a release by a person. It is refused as a plan's first release
 * and after a withdrawal: a person must decide whether to publish figures that nobody has seen before, or that replace
 * withdrawn ones.
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
