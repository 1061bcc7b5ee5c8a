import type { ClubId } from '@lienthehe/domain/clubs'
import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type ClubVisitsView = ApiOutputs['visits']['ofClub']
export type ToldVisit = ClubVisitsView['visits'][number]
export type VisitView = ApiOutputs['visits']['get']
export type UnitVisits = ApiOutputs['visits']['ofUnit']

/** Every visit to the club. */
export function clubVisitsQuery(club: ClubId) {
  return { queryKey: ['visits', 'ofClub', club], queryFn: () => api.visits.ofClub.query({ club }) }
}

/** One visit. The form begins with the visit as it is now, and nothing replaces it while the user types. */
export function visitQuery(id: string) {
  return {
    queryKey: ['visits', 'get', id],
    queryFn: () => api.visits.get.query({ id }),
    refetchOnWindowFocus: false,
  }
}

/** The planned visits and open follow-up tasks in all units that the user may see. */
export const unitVisitsQuery = {
  queryKey: ['visits', 'ofUnit'],
  queryFn: () => api.visits.ofUnit.query({ unit: null }),
}

/**
 * The queries whose answers may change after a step of a visit: lists of visits, the waiting tasks, and the verdicts
 * that use the score.
 */
export const touchedByVisits: readonly QueryKey[] = [['visits'], ['waiting'], ['clubs'], ['plan', 'overview']]
