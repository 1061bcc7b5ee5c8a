import type { PlanRules } from '@lienthehe/domain/plan'
import type { UnitHistory } from '@lienthehe/domain/units'
import { type ApiOutputs, api, queryClient } from '../api.ts'

/** A summary of every plan, with the hashes under which rules and units can be fetched. */
export type PlanHeads = ApiOutputs['plan']['list']

export const headsQuery = { queryKey: ['plan', 'list'], queryFn: () => api.plan.list.query() }

/** The content under a hash never changes, so it is never fetched again. */
const forEver = { staleTime: Number.POSITIVE_INFINITY, gcTime: Number.POSITIVE_INFINITY }

export function rulesQuery(hash: string) {
  return {
    queryKey: ['documents', 'plans', hash],
    queryFn: (): Promise<PlanRules> => load(`plans/${hash}`),
    ...forEver,
  }
}

/** The list of units in use; it covers all days. */
export const unitsQuery = {
  queryKey: ['units'],
  queryFn: async (): Promise<UnitHistory> => {
    const { units } = await queryClient.fetchQuery({ ...headsQuery, staleTime: 15_000 })
    return queryClient.fetchQuery({
      queryKey: ['documents', 'units', units.hash],
      queryFn: (): Promise<UnitHistory> => load(`units/${units.hash}`),
      ...forEver,
    })
  },
}

async function load<Document>(path: string): Promise<Document> {
  const response = await fetch(`/api/documents/${path}`)
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return await response.json()
}
