import type { IsoDate, UnitKey } from '@lienthehe/domain'
import type { MonthlyReport } from '@lienthehe/domain/activities'
import {
  type DueDay,
  dueDayFor,
  latestMonths,
  missingFacts,
  owesReport,
  reportDueOn,
  reportStandings,
} from '@lienthehe/domain/activities'
import { monthOf } from '@lienthehe/domain/calendar'
import type { Club } from '@lienthehe/domain/clubs'
import type { Readable } from '../db/database.ts'
import type { Stored } from '../writes/write.ts'
import { readDueDays } from './queries.ts'

/** How many months are shown to a club, including the current one. */
const monthsShown = 12

/** The due days, and from which month they apply, of each province that is one of these units. */
export async function dueDaysWithin(db: Readable, within: readonly UnitKey[]): Promise<readonly DueDay[]> {
  const settings = await readDueDays(db)
  return settings.filter(({ province }) => within.some((key) => key === province))
}

/**
 * The last months of a club, the latest first: what the club reported, which facts are missing, and whether the report
 * came in time.
 */
export function monthsOfClub(
  club: Pick<Club, 'id' | 'establishedOn' | 'events'>,
  stored: readonly Stored<MonthlyReport>[],
  { dueDays, today }: { readonly dueDays: readonly DueDay[]; readonly today: IsoDate },
) {
  return latestMonths(today, monthsShown)
    .filter((month) => month >= monthOf(club.establishedOn))
    .map((month) => {
      const found = stored.find(({ value }) => value.month === month)
      const question = { month, dueDay: dueDayFor(dueDays, month), asOf: today }
      const [standing] = reportStandings([club], found === undefined ? [] : [found.value], question)
      return {
        month,
        dueOn: reportDueOn(question),
        isOwed: owesReport(club, month),
        submission: standing?.submission ?? null,
        version: found?.version ?? 0,
        state: found?.value.state ?? null,
        missing: found === undefined ? null : missingFacts(found.value),
      }
    })
}
