import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type MatterList = ApiOutputs['matters']['list']
export type ListedMatter = MatterList['matters'][number]

export function mattersQuery(plan: string | null) {
  return { queryKey: ['matters', 'list', plan], queryFn: () => api.matters.list.query({ plan }) }
}

export function matterHistoryQuery(id: string) {
  return { queryKey: ['matters', 'history', id], queryFn: () => api.matters.history.query({ id }) }
}

/** The queries whose answers may change with a matter: the list, and the content of a report made today. */
export const touchedByMatters: readonly QueryKey[] = [['matters'], ['reviews']]
