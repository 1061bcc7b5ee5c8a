import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type ReleasePreview = ApiOutputs['releases']['preview']
export type ReleaseList = ApiOutputs['releases']['list']
export type ListedRelease = ReleaseList['releases'][number]

export function previewQuery(plan: string | null) {
  return {
    queryKey: ['releases', 'preview', plan],
    queryFn: () => api.releases.preview.query({ plan }),
    // Exactly what is seen will be released: it is as new as the screen.
    staleTime: 0,
  }
}

export function releasesQuery(plan: string | null) {
  return { queryKey: ['releases', 'list', plan], queryFn: () => api.releases.list.query({ plan }) }
}

/** What a release or a withdrawal may change on a screen. */
export const touchedByReleases: readonly QueryKey[] = [['releases']]
