import type { UnitKey } from '@lienthehe/domain'
import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type UnitPlanList = ApiOutputs['unitPlans']['list']
export type UnitPlanEditor = ApiOutputs['unitPlans']['editor']
export type RecordedPlan = UnitPlanEditor['plans'][number]

export function unitPlansQuery(plan: string | null) {
  return { queryKey: ['unitPlans', 'list', plan], queryFn: () => api.unitPlans.list.query({ plan }) }
}

export function editorQuery(plan: string | null, unit: UnitKey) {
  return {
    queryKey: ['unitPlans', 'editor', plan, unit],
    queryFn: () => api.unitPlans.editor.query({ plan, unit }),
    // The form begins with the record as it is now, and nothing replaces it while the user types.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  }
}

export function historyQuery(plan: string | null, unit: UnitKey) {
  return {
    queryKey: ['unitPlans', 'history', plan, unit],
    queryFn: () => api.unitPlans.history.query({ plan, unit }),
  }
}

/**
 * The queries whose answers may change with a unit’s plan: every list of such plans, and the verdicts on the province.
 */
export const touchedByUnitPlans: readonly QueryKey[] = [['unitPlans'], ['plan', 'overview']]

/**
 * The address of the list of units' plans for a plan of the province; `null`: the plan in force today or, if none is,
 * the last one.
 */
export function unitPlansPath(plan: string | null, unit?: UnitKey): string {
  const path = unit === undefined ? '/ke-hoach-dia-phuong' : `/ke-hoach-dia-phuong/${unit}`
  return plan === null ? path : `${path}?${new URLSearchParams({ 'ke-hoach': plan })}`
}
