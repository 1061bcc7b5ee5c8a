import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type ReleasePreview = ApiOutputs['releases']['preview']
export type ReleaseList = ApiOutputs['releases']['list']
export type ListedRelease = ReleaseList['releases'][number]

export function previewQuery(plan: string | null) {
  return {
    queryKey: ['releases', 'preview', plan],
    queryFn: () => api.releases.preview.query({ plan }),
    // Fetched at each visit, because exactly what the screen shows is released.
    staleTime: 0,
  }
}

export function releasesQuery(plan: string | null) {
  return { queryKey: ['releases', 'list', plan], queryFn: () => api.releases.list.query({ plan }) }
}

/** The queries whose answers may change with a release or a withdrawal. */
export const touchedByReleases: readonly QueryKey[] = [['releases']]
