import type { IsoDate } from '@lienthehe/domain'
import type { QueryKey } from '@tanstack/solid-query'
import { type ApiOutputs, api } from '../api.ts'

export type BudgetList = ApiOutputs['budget']['list']
export type ListedLine = BudgetList['lines'][number]
export type OpenedLine = ApiOutputs['budget']['get']
/** The choices for a line: its unit, and the values of its fields. */
export type BudgetChoices = Pick<BudgetList, 'units' | 'years' | 'sources' | 'plan'>

export function budgetQuery(asked: { readonly plan: string | null; readonly asOf: IsoDate | null }) {
  return {
    queryKey: ['budget', 'list', asked.plan, asked.asOf],
    queryFn: () => api.budget.list.query(asked),
  }
}

export function budgetLineQuery(id: string) {
  return {
    queryKey: ['budget', 'get', id],
    queryFn: () => api.budget.get.query({ id }),
    // The form begins with the record as it is now, and nothing replaces it while the user types.
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  }
}

export function budgetHistoryQuery(id: string) {
  return { queryKey: ['budget', 'history', id], queryFn: () => api.budget.history.query({ id }) }
}

/** The queries whose answers may change with a line: all those about budgets. */
export const touchedByBudget: readonly QueryKey[] = [['budget']]

/** The address of the list, or of one line; the id `moi` is the form for a new line. */
export function budgetPath(plan: string | null, id?: string): string {
  const path = id === undefined ? '/kinh-phi' : `/kinh-phi/${id}`
  return plan === null ? path : `${path}?${new URLSearchParams({ 'ke-hoach': plan })}`
}

/** The address of the Excel file with the content of the list. */
export function budgetFile({ plan, asOf }: Pick<BudgetList, 'plan' | 'asOf'>): string {
  return `/api/exports/budget?${new URLSearchParams({ plan: plan.id, asOf })}`
}
