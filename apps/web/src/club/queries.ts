import type { ClubId, IsoDate } from '@lienthehe/domain'
import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type ClubView = ApiOutputs['clubs']['get']
export type ListedMember = ApiOutputs['members']['list']['members'][number]

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

/** What a change of one club or of its members may change elsewhere: its page, its history, every list and sum. */
export function touchedByClub(club: string): readonly QueryKey[] {
  return [
    ['clubs', 'get', club],
    ['clubs', 'edit', club],
    ['clubs', 'history', club],
    ['members', 'list', club],
    // An import whose people were changed since cannot be undone any more.
    ['rosters', 'list', club],
    ...sums,
  ]
}

/** What the founding of a club may change. */
export function touchedByFounding(): readonly QueryKey[] {
  return sums
}

/** What is counted over many clubs. */
const sums: readonly QueryKey[] = [
  ['clubs', 'list'],
  ['clubs', 'choice'],
  ['plan', 'overview'],
  ['plan', 'coverage'],
]
