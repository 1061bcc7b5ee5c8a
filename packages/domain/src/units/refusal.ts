import { formatInteger } from '../text/format.ts'
import type { InLanguage } from '../text/language.ts'
import type { UnitListProblem } from './adoption.ts'

/** Why a file is not adopted as the list of units; the list in use stays as it is. */
export type UnitListRefusal = {
  readonly reason: 'unitListRefused'
  readonly problems: readonly UnitListProblem[]
}

/** Is this refusal about a list of units? */
export function isUnitListRefusal(refusal: { readonly reason: string }): refusal is UnitListRefusal {
  return refusal.reason === 'unitListRefused'
}

/** How many places need correction; the problem is shown beside each path. */
export function describeUnitListRefusal({ problems }: UnitListRefusal, { language }: InLanguage): string {
  const count = formatInteger(problems.length, language)
  return {
    vi: `Tệp này chưa dùng làm danh sách đơn vị được: còn ${count} lỗi cần sửa. Danh sách đang dùng vẫn như cũ.`,
    en: `This file cannot be used as the list of units yet: ${count} ${problems.length === 1 ? 'error' : 'errors'} to correct. The list in use is unchanged.`,
  }[language]
}
