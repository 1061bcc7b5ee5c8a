import type { ClubId } from '@lienthehe/domain/clubs'
import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'
import { touchedByClub } from '../club/queries.ts'

export type Duplicates = ApiOutputs['duplicates']['list']
export type Pair = Duplicates['pairs'][number]
export type DecidedPair = Duplicates['decided'][number]
export type ComparedMember = Pair['one']

/** The address of the list of possible duplicates. */
export const duplicatesPath = '/nghi-trung'

export const duplicatesQuery = {
  queryKey: ['duplicates', 'list'],
  queryFn: () => api.duplicates.list.query(),
  staleTime: 0,
}

/** The queries whose answers may change with a decision about members of these clubs. */
export function touchedByDecision(clubs: readonly ClubId[]): readonly QueryKey[] {
  return [['duplicates', 'list'], ['waiting', 'list'], ...clubs.flatMap((club) => touchedByClub(club))]
}
