import type { UnitKey } from '@lienthehe/domain'
import type { ListKind } from '@lienthehe/office/roster/words'
import { type ApiOutputs, api, matchedById } from '../api.ts'

export type UnitDraft = ApiOutputs['unitRosters']['draft']
export type UnitReceipt = ApiOutputs['unitRosters']['commit']
export type ClubOfUnit = UnitDraft['clubs'][number]

export const importsPath = '/nhap-danh-sach'

export function unitDraftQuery(id: string) {
  return { queryKey: ['unitRosters', 'draft', id], queryFn: () => api.unitRosters.draft.query({ id }) }
}

export type ListDraft = ApiOutputs['unitLists']['draft']
export type ListReceipt = ApiOutputs['unitLists']['commit']

export function listDraftQuery(id: string) {
  return matchedById({
    queryKey: ['unitLists', 'draft', id],
    queryFn: () => api.unitLists.draft.query({ id }),
  })
}

/** The address of an uploaded file that waits to be imported: a list of members, clubs, boards or home care. */
export function draftPath(id: string, kind: ListKind): string {
  return kind === 'members' ? `${importsPath}/${id}` : `${importsPath}/${id}?so=${kind}`
}

export function partQuery(id: string, club: string) {
  return matchedById({
    queryKey: ['unitRosters', 'part', id, club],
    queryFn: () => api.unitRosters.part.query({ id, club }),
  })
}

export function memoryQuery(unit: UnitKey) {
  return { queryKey: ['rosterMemory', unit], queryFn: () => api.rosterMemory.list.query({ unit }) }
}

export function unitDraftsQuery(unit: UnitKey) {
  return { queryKey: ['unitRosters', 'list', unit], queryFn: () => api.unitRosters.list.query({ unit }) }
}
