import type { ReviewedPeriod } from '@lienthehe/domain/snapshots'
import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api, keepPrevious } from '../api.ts'

export type ClosedPeriods = ApiOutputs['reviews']['list']
export type ClosedPeriod = ClosedPeriods['snapshots'][number]
export type ClosingPreview = ApiOutputs['reviews']['preview']
export type ReadyPreview = Extract<ClosingPreview, { readonly kind: 'ready' }>
export type ComparedSnapshot = ApiOutputs['reviews']['get']

export type EditedReport = ApiOutputs['reviews']['report']

export function closedPeriodsQuery(plan: string | null) {
  return { queryKey: ['reviews', 'list', plan], queryFn: () => api.reviews.list.query({ plan }) }
}

export function closingQuery(plan: string | null, period: ReviewedPeriod | null) {
  return {
    queryKey: ['reviews', 'preview', plan, period],
    queryFn: () => api.reviews.preview.query({ plan, period }),
    // Exactly what is seen will be closed: it is as new as the screen.
    staleTime: 0,
    placeholderData: keepPrevious,
  }
}

export function snapshotQuery(number: number) {
  return {
    queryKey: ['reviews', 'get', number],
    queryFn: () => api.reviews.get.query({ number }),
    // What differs today is as new as the screen.
    staleTime: 0,
  }
}

export function reportQuery(number: number) {
  return {
    queryKey: ['reviews', 'report', number],
    queryFn: () => api.reviews.report.query({ number }),
    // What reads differently today is as new as the screen.
    staleTime: 0,
  }
}

/** What closing a period or withdrawing it may affect on a screen. */
export const touchedByClosings: readonly QueryKey[] = [['reviews']]
