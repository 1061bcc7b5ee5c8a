import type { ClubId, IsoDate } from '@lienthehe/domain'
import { type ApiOutputs, api, queryClient } from '../api.ts'

export type ClubView = ApiOutputs['clubs']['get']
export type ListedMember = ApiOutputs['members']['list']['members'][number]
export type HistoryEntry = ApiOutputs['clubs']['history']['entries'][number]

export function clubQuery(id: string, asOf: IsoDate | null) {
  return { queryKey: ['clubs', 'get', id, asOf], queryFn: () => api.clubs.get.query({ id, asOf }) }
}

/** Everybody whom the club has ever listed. */
export function membersQuery(club: string) {
  return {
    queryKey: ['members', 'list', club],
    queryFn: () => api.members.list.query({ club }),
    // Whoever is on the list keeps their row, and the focus in it, when the list is loaded again.
    reconcile: 'id',
  }
}

export function historyQuery(id: ClubId) {
  return { queryKey: ['clubs', 'history', id], queryFn: () => api.clubs.history.query({ id }) }
}

/** What one entry of the history did to each person: it happened, and never changes again. */
export function historyPartsQuery(id: ClubId, seq: number) {
  return {
    queryKey: ['clubs', 'historyParts', id, seq],
    queryFn: () => api.clubs.historyParts.query({ id, seq }),
    staleTime: Number.POSITIVE_INFINITY,
  }
}

/** After a change any figure on any screen may be another one. */
export function refreshEverything(): Promise<void> {
  return queryClient.invalidateQueries()
}
