import type { Month } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'

/** The address of a club’s report of a month. */
export function reportPath(club: ClubId | string, month: Month): string {
  return `/cau-lac-bo/${club}/bao-cao/${month}`
}

/** The address of the list of all clubs’ reports of a month. */
export function reportListPath(month: Month): string {
  return `/bao-cao?${new URLSearchParams({ thang: month })}`
}

/** The address of the Excel file of clubs that are late with the month’s report. */
export function lateReportsFile(month: Month): string {
  return `/api/exports/late-reports?${new URLSearchParams({ month })}`
}
