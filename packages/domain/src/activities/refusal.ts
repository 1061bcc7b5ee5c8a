import { formatMonth } from '../text/format.ts'
import type { InLanguage, Wording } from '../text/language.ts'
import type { ReportRefusal } from './report.ts'
import type { ReportStatus } from './schema.ts'

const reasons: readonly string[] = [
  'stepNotPossible',
  'monthNotBegun',
  'beforeLastStep',
  'ownReport',
] satisfies readonly ReportRefusal['reason'][]

/** Is this refusal about a report? */
export function isReportRefusal(refusal: { readonly reason: string }): refusal is ReportRefusal {
  return reasons.includes(refusal.reason)
}

/** Says why the step was refused, and what can be done now. */
export function describeReportRefusal(refusal: ReportRefusal, { language }: InLanguage): string {
  switch (refusal.reason) {
    case 'stepNotPossible':
      return standstills[refusal.status][language]
    case 'monthNotBegun': {
      const month = formatMonth(refusal.month)
      return {
        vi: `Tháng ${month} chưa tới, chưa nộp báo cáo được.`,
        en: `The month ${month} has not begun, so its report cannot be sent yet.`,
      }[language]
    }
    case 'beforeLastStep':
      return {
        vi: 'Giờ của máy chủ sớm hơn lần cập nhật trước; hãy báo người quản trị.',
        en: 'The server’s clock is behind the last step of this report; please tell the administrator.',
      }[language]
    case 'ownReport':
      return {
        vi: 'Bạn ở trong ban chủ nhiệm của câu lạc bộ này nên không duyệt, trả lại hay mở lại báo cáo của chính mình; xin nhờ cán bộ khác của đơn vị.',
        en: 'You sit on the board of this club, so you may not accept, return or reopen its reports; please ask another officer of the unit.',
      }[language]
  }
}

/** For each state, why a report in it refuses a step, and what has to happen first. */
const standstills: Readonly<Record<ReportStatus, Wording>> = {
  draft: {
    vi: 'Báo cáo còn là bản nháp; câu lạc bộ cần nộp trước.',
    en: 'The report is still a draft; the club must submit it first.',
  },
  submitted: {
    vi: 'Báo cáo đã nộp, đang chờ duyệt; muốn sửa thì đề nghị cấp trên trả lại.',
    en: 'The report is submitted and waits to be accepted; ask for it to be returned if it must change.',
  },
  returned: {
    vi: 'Báo cáo đã được trả lại để bổ sung; câu lạc bộ cần nộp lại trước.',
    en: 'The report was returned; the club must submit it again first.',
  },
  accepted: {
    vi: 'Báo cáo đã được duyệt; muốn sửa thì cấp duyệt phải mở lại, có ghi lý do.',
    en: 'The report is accepted; to change it, whoever accepted it must reopen it and say why.',
  },
  reopened: {
    vi: 'Báo cáo đã duyệt nay được mở lại, đang chờ duyệt hoặc trả lại để bổ sung.',
    en: 'The report was reopened and waits to be accepted again or returned.',
  },
}
