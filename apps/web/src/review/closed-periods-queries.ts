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
    // Fetched at each visit, because exactly what the screen shows is closed.
    staleTime: 0,
    placeholderData: keepPrevious,
  }
}

export function snapshotQuery(number: number) {
  return {
    queryKey: ['reviews', 'get', number],
    queryFn: () => api.reviews.get.query({ number }),
    // Fetched at each visit, because the differences from today's figures must be up to date.
    staleTime: 0,
  }
}

export function reportQuery(number: number) {
  return {
    queryKey: ['reviews', 'report', number],
    queryFn: () => api.reviews.report.query({ number }),
    // Fetched at each visit, because the differences from today's figures must be up to date.
    staleTime: 0,
  }
}

/** The queries whose answers may change when a period is closed or withdrawn. */
export const touchedByClosings: readonly QueryKey[] = [['reviews']]
