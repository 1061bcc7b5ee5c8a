import type { IsoDate } from '../calendar/iso-date.ts'
import { formatDate } from '../text/format.ts'
import type { InLanguage } from '../text/language.ts'

/** Why a unit's plan is not recorded, corrected or withdrawn, when the reason is not a wrong field. */
export type UnitPlanRefusal =
  /**
   * A plan of this unit with this number is already stored: it was typed twice, or this is a correction to that record.
   */
  | { readonly reason: 'unitPlanRecorded'; readonly number: string; readonly issuedOn: IsoDate }
  | { readonly reason: 'unitPlanWithdrawn' }

/** Is this refusal about a unit's plan? */
export function isUnitPlanRefusal(refusal: { readonly reason: string }): refusal is UnitPlanRefusal {
  return refusal.reason === 'unitPlanRecorded' || refusal.reason === 'unitPlanWithdrawn'
}

/** A sentence for the user: why the action is refused, and what to do now. */
export function describeUnitPlanRefusal(refusal: UnitPlanRefusal, { language }: InLanguage): string {
  if (refusal.reason === 'unitPlanWithdrawn')
    return {
      vi: 'Kế hoạch này đã được rút vì ghi nhầm, không sửa được nữa. Hãy ghi một kế hoạch khác.',
      en: 'This plan was withdrawn as a mistake and can no longer be changed. Record another one.',
    }[language]
  const { number } = refusal
  const issuedOn = formatDate(refusal.issuedOn)
  return {
    vi: `Kế hoạch số ${number} ngày ${issuedOn} của đơn vị này đã có. Hãy mở kế hoạch đó để sửa.`,
    en: `Plan ${number} of ${issuedOn} of this unit is on record. Open that one to correct it.`,
  }[language]
}
