import { isUnitKey } from '@lienthehe/domain/units'
import { type ApiOutputs, api } from '../api.ts'

export type DutyList = ApiOutputs['duties']['list']
export type ListedDuty = DutyList['duties'][number]

/** The duties of one unit; without a valid unit, those of the first unit that the user may see. */
export function dutiesQuery(plan: string | null, asked: string | null) {
  const unit = asked !== null && isUnitKey(asked) ? asked : null
  return {
    queryKey: ['papers', 'duties', plan, unit],
    queryFn: () => api.duties.list.query({ plan, unit }),
  }
}

/** The address of a unit's duties as a calendar. */
export function calendarPath(plan: string, unit: string): string {
  return `/api/exports/calendar?${new URLSearchParams({ plan, unit })}`
}
