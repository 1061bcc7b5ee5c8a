import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type ClubSubgroups = ApiOutputs['subgroups']['list']
export type ListedSubgroup = ClubSubgroups['subgroups'][number]

/** The subgroups of a club on a day. */
export function subgroupsQuery(club: ClubId, asOf: IsoDate) {
  return {
    queryKey: ['subgroups', 'list', club, asOf],
    queryFn: () => api.subgroups.list.query({ club, asOf }),
  }
}

/** The queries whose answers may change with a subgroup, such as the members who move into it or out of it. */
export function touchedBySubgroup(club: ClubId): readonly QueryKey[] {
  return [
    ['subgroups', 'list', club],
    ['members', 'list', club],
    ['clubs', 'history', club],
    ['rosters', 'list', club],
  ]
}
