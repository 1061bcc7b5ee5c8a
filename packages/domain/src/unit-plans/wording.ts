import type { Plan } from '../plan/schema.ts'
import { formatInteger } from '../text/format.ts'
import type { InLanguage } from '../text/language.ts'
import type { UnitPlan } from './schema.ts'
import { missingYears } from './unit-plan.ts'

/** Whether the unit's plan has a number for each year: `Đủ chỉ tiêu từng năm.`, or the years without one. */
export function describeCompleteness(
  unitPlan: Pick<UnitPlan, 'clubs'>,
  { plan, language }: InLanguage & { readonly plan: { readonly period: Pick<Plan['period'], 'years'> } },
): string {
  const missing = missingYears(plan, unitPlan)
  if (missing.length === 0) return { vi: 'Đủ chỉ tiêu từng năm.', en: 'A number for every year.' }[language]
  const years = missing.join(', ')
  return { vi: `Chưa có chỉ tiêu năm ${years}.`, en: `No number for ${years}.` }[language]
}

/** `80 câu lạc bộ`: the total of the clubs in the unit's plan. */
export function describeTotal({ clubs }: Pick<UnitPlan, 'clubs'>, { language }: InLanguage): string {
  const total = clubs.reduce((sum, row) => sum + row.clubs, 0)
  const number = formatInteger(total, language)
  return { vi: `${number} câu lạc bộ`, en: `${number} ${total === 1 ? 'club' : 'clubs'}` }[language]
}
