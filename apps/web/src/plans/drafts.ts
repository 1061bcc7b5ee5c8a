import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type ListedDraft = ApiOutputs['planDrafts']['list']['drafts'][number]
export type OpenedDraft = ApiOutputs['planDrafts']['get']

export const draftsQuery = {
  queryKey: ['planDrafts', 'list'],
  queryFn: () => api.planDrafts.list.query(),
}

export function draftQuery(id: string) {
  return {
    queryKey: ['planDrafts', 'get', id],
    queryFn: () => api.planDrafts.get.query({ id }),
    // The form begins with the draft as it is now, and nothing replaces it while the user types.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  }
}

/** The queries whose answers may change when a draft is saved or discarded: the list of drafts. */
export function touchedByDrafts(): readonly QueryKey[] {
  return [draftsQuery.queryKey]
}

/** The address at which a draft is continued. */
export function draftPath(id: string): string {
  return `/ke-hoach/du-thao?du-thao=${id}`
}
