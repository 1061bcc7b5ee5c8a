import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type PaperList = ApiOutputs['papers']['list']
export type ListedPaper = PaperList['papers'][number]
export type OpenedPaper = ApiOutputs['papers']['get']
/** The choices for a paper: its unit, and the values of its fields. */
export type PaperChoices = Pick<PaperList, 'units' | 'clauses' | 'obligations' | 'plan'>

export function papersQuery(plan: string | null) {
  return { queryKey: ['papers', 'list', plan], queryFn: () => api.papers.list.query({ plan }) }
}

/** The papers by which a plan was issued and amended. */
export function issuingQuery(plan: string) {
  return { queryKey: ['papers', 'issuing', plan], queryFn: () => api.papers.issuing.query({ plan }) }
}

export function paperQuery(id: string) {
  return {
    queryKey: ['papers', 'get', id],
    queryFn: () => api.papers.get.query({ id }),
    // The form begins with the record as it is now, and nothing replaces it while the user types.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  }
}

export function paperHistoryQuery(id: string) {
  return { queryKey: ['papers', 'history', id], queryFn: () => api.papers.history.query({ id }) }
}

/** The queries whose answers may change with a paper: every list of papers. */
export const touchedByPapers: readonly QueryKey[] = [['papers']]

/** The address of the list, or of one paper; the id `moi` is the form for a new paper. */
export function papersPath(plan: string | null, id?: string): string {
  const path = id === undefined ? '/van-ban' : `/van-ban/${id}`
  return plan === null ? path : `${path}?${new URLSearchParams({ 'ke-hoach': plan })}`
}
