import type { Month } from '@lienthehe/domain/calendar'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type ClubReports = ApiOutputs['reports']['ofClub']
export type MonthReport = ApiOutputs['reports']['ofMonth']
export type UnitReports = ApiOutputs['reports']['ofUnit']

export function clubReportsQuery(club: ClubId) {
  return { queryKey: ['reports', 'ofClub', club], queryFn: () => api.reports.ofClub.query({ club }) }
}

export function monthReportQuery(club: string, month: Month) {
  return {
    queryKey: ['reports', 'ofMonth', club, month],
    queryFn: () => api.reports.ofMonth.query({ club, month }),
    // The form begins with the report as it is now, and nothing replaces it while the user types.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  }
}

export function unitReportsQuery(month: Month) {
  return {
    queryKey: ['reports', 'ofUnit', month],
    queryFn: () => api.reports.ofUnit.query({ unit: null, month }),
  }
}

/**
 * The queries whose answers may change after a step of a report: lists of reports, the waiting tasks, and the verdicts
 * that use reports.
 */
export const touchedByReports: readonly QueryKey[] = [
  ['reports'],
  ['waiting'],
  ['clubs'],
  ['plan', 'overview'],
]
