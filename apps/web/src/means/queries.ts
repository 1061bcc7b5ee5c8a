import type { IsoDate } from '@lienthehe/domain'
import { givingKinds, type MeansKind } from '@lienthehe/domain/resources'
import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type MeansList = ApiOutputs['means']['list']
export type ListedMeans = MeansList['records'][number]
export type OpenedMeans = ApiOutputs['means']['get']
/** The choices for a record: its unit, and the records that it may refer to. */
export type MeansChoices = Pick<MeansList, 'units' | 'sources' | 'clubs' | 'projects' | 'pledges' | 'plan'>

export function meansQuery(asked: { readonly plan: string | null; readonly asOf: IsoDate | null }) {
  return { queryKey: ['means', 'list', asked.plan, asked.asOf], queryFn: () => api.means.list.query(asked) }
}

export function meansRecordQuery(id: string) {
  return {
    queryKey: ['means', 'get', id],
    queryFn: () => api.means.get.query({ id }),
    // The form begins with the record as it is now, and nothing replaces it while the user types.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  }
}

export function meansHistoryQuery(id: string) {
  return { queryKey: ['means', 'history', id], queryFn: () => api.means.history.query({ id }) }
}

/** The queries whose answers may change with a record: every list of such records. */
export const touchedByMeans: readonly QueryKey[] = [['means']]

/** The path of the screen that lists records of this kind. */
export function roomOf(kind: MeansKind): '/dong-gop' | '/tap-huan' {
  return givingKinds.some((each) => each === kind) ? '/dong-gop' : '/tap-huan'
}

/** The address of the list of records of this kind, for the requested plan. */
export function roomPath(kind: MeansKind, plan: string): string {
  return `${roomOf(kind)}?${new URLSearchParams({ 'ke-hoach': plan })}`
}

/** The address of one record. */
export function meansPath(kind: MeansKind, id: string, plan: string): string {
  return `${roomOf(kind)}/${id}?${new URLSearchParams({ 'ke-hoach': plan })}`
}

/** The address of the form for a new record of the kind. */
export function newMeansPath(kind: MeansKind, plan: string): string {
  return `${roomOf(kind)}/moi?${new URLSearchParams({ 'ke-hoach': plan, loai: kind })}`
}
