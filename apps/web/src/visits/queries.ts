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

/** One visit; its form begins with it as it is now, and nothing replaces it while the user types. */
export function visitQuery(id: string) {
  return {
    queryKey: ['visits', 'get', id],
    queryFn: () => api.visits.get.query({ id }),
    refetchOnWindowFocus: false,
  }
}

/** The planned visits and open follow-ups, wherever the user may read them. */
export const unitVisitsQuery = {
  queryKey: ['visits', 'ofUnit'],
  queryFn: () => api.visits.ofUnit.query({ unit: null }),
}

/** What a step of a visit may affect: lists of visits, what waits, and the verdicts that use the score. */
export const touchedByVisits: readonly QueryKey[] = [['visits'], ['waiting'], ['clubs'], ['plan', 'overview']]
