import { formatInteger } from '../text/format.ts'
import type { InLanguage } from '../text/language.ts'
import type { PlanFileProblem } from './file/adoption.ts'

/** Why a file is not adopted as a plan; the plans in use stay as they are. */
export type PlanRefusal = { readonly reason: 'planRefused'; readonly problems: readonly PlanFileProblem[] }

/** Is this a refusal about a plan's file? */
export function isPlanRefusal(refusal: { readonly reason: string }): refusal is PlanRefusal {
  return refusal.reason === 'planRefused'
}

/** How many places must be corrected. The problem of each place is shown beside its path. */
export function describePlanRefusal({ problems }: PlanRefusal, { language }: InLanguage): string {
  const count = formatInteger(problems.length, language)
  return {
    vi: `Tệp này chưa dùng làm kế hoạch được: còn ${count} lỗi cần sửa. Các kế hoạch đang dùng vẫn như cũ.`,
    en: `This file cannot be used as a plan yet: ${count} ${problems.length === 1 ? 'error' : 'errors'} to correct. The plans in use are unchanged.`,
  }[language]
}
