import type { Plan } from '../plan/schema.ts'
import { formatInteger } from '../text/format.ts'
import type { Language } from '../text/language.ts'
import type { UnitPlan } from './schema.ts'
import { missingYears } from './unit-plan.ts'

/** What in the history is said of a change to a unit's plan. */
export type UnitPlanChange =
  | 'unitPlan.record'
  | 'unitPlan.correct'
  | 'unitPlan.withdraw'
  | 'unitPlan.completeList'

const changeLabels = {
  'unitPlan.record': { vi: 'Ghi kế hoạch của địa phương', en: 'Unit’s plan recorded' },
  'unitPlan.correct': { vi: 'Sửa kế hoạch của địa phương', en: 'Unit’s plan corrected' },
  'unitPlan.withdraw': { vi: 'Rút kế hoạch ghi nhầm', en: 'Unit’s plan withdrawn as a mistake' },
  'unitPlan.completeList': {
    vi: 'Xác nhận đã ghi đủ kế hoạch của các địa phương',
    en: 'Said whether all units’ plans are on record',
  },
} as const satisfies Readonly<Record<UnitPlanChange, { readonly vi: string; readonly en: string }>>

/** `Ghi kế hoạch của địa phương` … as the history says it. */
export function describeUnitPlanChange(change: UnitPlanChange, language: Language): string {
  return changeLabels[change][language]
}

/** Whether the unit's plan has a number for each year: `Đủ chỉ tiêu từng năm.`, or the years it lacks. */
export function describeCompleteness(
  plan: { readonly period: Pick<Plan['period'], 'years'> },
  unitPlan: Pick<UnitPlan, 'clubs'>,
  language: Language,
): string {
  const missing = missingYears(plan, unitPlan)
  if (missing.length === 0) return { vi: 'Đủ chỉ tiêu từng năm.', en: 'A number for every year.' }[language]
  const years = missing.join(', ')
  return { vi: `Chưa có chỉ tiêu năm ${years}.`, en: `No number for ${years}.` }[language]
}

/** `80 câu lạc bộ`: the clubs of all years of the unit's plan together. */
export function describeTotal({ clubs }: Pick<UnitPlan, 'clubs'>, language: Language): string {
  const total = clubs.reduce((sum, row) => sum + row.clubs, 0)
  const number = formatInteger(total, language)
  return { vi: `${number} câu lạc bộ`, en: `${number} ${total === 1 ? 'club' : 'clubs'}` }[language]
}
