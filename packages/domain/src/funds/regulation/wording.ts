import type { Language, Wording } from '../../text/language.ts'
import { assertNever } from '../../verdicts/assert-never.ts'
import type { DueDay, LoanApprover, PriorityGroup, RepaymentPart } from './policy.ts'

const approverLabels: Readonly<Record<LoanApprover, Wording>> = {
  chair: { vi: 'Chủ nhiệm duyệt', en: 'The chair approves' },
  board: { vi: 'Ban chủ nhiệm duyệt', en: 'The board approves' },
  meeting: { vi: 'Họp toàn câu lạc bộ duyệt', en: 'The members’ meeting approves' },
}

/** `Ban chủ nhiệm duyệt` … */
export function labelLoanApprover(approver: LoanApprover, language: Language): string {
  return approverLabels[approver][language]
}

const groupLabels: Readonly<Record<PriorityGroup, Wording>> = {
  poor: { vi: 'Hộ nghèo', en: 'Poor household' },
  nearPoor: { vi: 'Hộ cận nghèo', en: 'Near-poor household' },
  otherHardship: { vi: 'Hoàn cảnh khó khăn khác', en: 'Other hardship' },
  firstLoan: { vi: 'Chưa vay lần nào', en: 'No loan so far' },
}

/** `Hộ nghèo`, `Chưa vay lần nào` … */
export function labelPriorityGroup(group: PriorityGroup, language: Language): string {
  return groupLabels[group][language]
}

const partLabels: Readonly<Record<RepaymentPart, Wording>> = {
  penalty: { vi: 'lãi phạt', en: 'penalty' },
  interest: { vi: 'lãi', en: 'interest' },
  principal: { vi: 'gốc', en: 'principal' },
}

/** `lãi`, `gốc`, `lãi phạt`. */
export function labelRepaymentPart(part: RepaymentPart, language: Language): string {
  return partLabels[part][language]
}

/** `ngày 21 hằng tháng`, `ngày sinh hoạt hằng tháng` … */
export function labelDueDay(day: DueDay, language: Language): string {
  if (typeof day === 'number') {
    if (day === 31) return { vi: 'ngày cuối tháng', en: 'the last day of the month' }[language]
    return { vi: `ngày ${day} hằng tháng`, en: `day ${day} of each month` }[language]
  }
  switch (day) {
    case 'dayOfLoan':
      return { vi: 'đúng ngày vay, hằng tháng', en: 'the day of the loan, each month' }[language]
    case 'meetingDay':
      return { vi: 'ngày sinh hoạt hằng tháng', en: 'the day of the monthly meeting' }[language]
    default:
      return assertNever(day)
  }
}
