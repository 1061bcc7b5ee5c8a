import type { IsoDate } from '../calendar/iso-date.ts'
import type { Month } from '../calendar/month.ts'
import { formatDate, formatMonth } from '../text/format.ts'
import type { InLanguage, Language } from '../text/language.ts'

/** Why a period is not closed, or a snapshot is not withdrawn. */
export type SnapshotRefusal =
  | { readonly reason: 'periodOutsidePlan'; readonly from: IsoDate; readonly to: IsoDate }
  | { readonly reason: 'periodNotOver'; readonly on: IsoDate }
  /** No club operates and none was founded. The report would blame a province that has only not entered its data. */
  | { readonly reason: 'nothingToClose' }
  /** The figures changed after the user saw them. */
  | { readonly reason: 'snapshotNotAsSeen' }
  /** The period is already closed with exactly these figures. */
  | { readonly reason: 'snapshotStands'; readonly number: number }
  | { readonly reason: 'monthsMissing'; readonly months: readonly Month[] }
  | { readonly reason: 'snapshotWithdrawn'; readonly number: number }

const reasons: readonly string[] = [
  'periodOutsidePlan',
  'periodNotOver',
  'nothingToClose',
  'snapshotNotAsSeen',
  'snapshotStands',
  'monthsMissing',
  'snapshotWithdrawn',
] satisfies readonly SnapshotRefusal['reason'][]

/** Is this refusal about a period's snapshot? */
export function isSnapshotRefusal(refusal: { readonly reason: string }): refusal is SnapshotRefusal {
  return reasons.includes(refusal.reason)
}

/** A sentence for the user: why the action is refused, and what to do now. */
export function describeSnapshotRefusal(refusal: SnapshotRefusal, { language }: InLanguage): string {
  switch (refusal.reason) {
    case 'periodOutsidePlan': {
      const [from, to] = [formatDate(refusal.from), formatDate(refusal.to)]
      return {
        vi: `Kế hoạch tính từ ${from} đến ${to}; hãy chọn một ngày trong khoảng ấy.`,
        en: `The plan runs from ${from} to ${to}; choose a day in between.`,
      }[language]
    }
    case 'periodNotOver': {
      const on = formatDate(refusal.on)
      return {
        vi: `Kỳ này chưa hết: chốt được từ ngày sau ${on}. Muốn có số liệu sớm hơn thì chốt sơ kết đến một ngày đã qua.`,
        en: `The period is not over: it can be closed after ${on}. For earlier figures close an interim review up to a day that is over.`,
      }[language]
    }
    case 'nothingToClose':
      return {
        vi: 'Sổ chưa có câu lạc bộ nào, nên chưa có gì để chốt. Hãy nhập câu lạc bộ trước.',
        en: 'The register has no club yet, so there is nothing to close. Enter the clubs first.',
      }[language]
    case 'snapshotNotAsSeen':
      return {
        vi: 'Số liệu đã thay đổi từ lúc xem, nên chưa chốt. Hãy xem lại bản mới dưới đây rồi chốt.',
        en: 'The figures have changed since they were seen, so nothing was closed. Look at the new ones below, then close.',
      }[language]
    case 'snapshotStands':
      return {
        vi: `Kỳ này đã chốt với đúng các số liệu này (bản chốt số ${refusal.number}). Hãy dùng bản ấy.`,
        en: `This period is already closed with exactly these figures (snapshot ${refusal.number}). Use that one.`,
      }[language]
    case 'monthsMissing':
      return describeMonthsMissing(refusal, language)
    case 'snapshotWithdrawn':
      return {
        vi: `Bản chốt số ${refusal.number} đã được rút. Hãy chốt lại kỳ ấy hoặc dùng bản chốt khác.`,
        en: `Snapshot ${refusal.number} has been withdrawn. Close that period again or use another snapshot.`,
      }[language]
  }
}

function describeMonthsMissing(
  { months }: { readonly months: readonly Month[] },
  language: Language,
): string {
  const named = 3
  const said = months.slice(0, named).map(formatMonth).join(', ')
  const rest = months.length - named
  const more = rest > 0 ? { vi: ` và ${rest} tháng khác`, en: ` and ${rest} more` }[language] : ''
  return {
    vi: `Còn thiếu báo cáo tháng ${said}${more}. Hãy nhắc các câu lạc bộ gửi, hoặc ghi lý do vẫn chốt: báo cáo sẽ nói rõ.`,
    en: `Reports are missing for ${said}${more}. Remind the clubs, or say why you close the period anyway: the report will say so.`,
  }[language]
}
