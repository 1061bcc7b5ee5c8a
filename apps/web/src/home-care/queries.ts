import type { IsoDate } from '@lienthehe/domain'
import type { ClubId } from '@lienthehe/domain/clubs'
import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type ClubCare = ApiOutputs['homeCare']['list']
export type RecordedCare = ClubCare['running'][number]

/** The people whom the club’s volunteers care for on a day. */
export function homeCareQuery(club: ClubId, asOf: IsoDate) {
  return {
    queryKey: ['homeCare', 'list', club, asOf],
    queryFn: () => api.homeCare.list.query({ club, asOf }),
  }
}

/** The queries whose answers may change with home care; none of them is a count. */
export function touchedByCare(club: ClubId): readonly QueryKey[] {
  return [
    ['homeCare', 'list', club],
    ['clubs', 'history', club],
  ]
}
