import { formatDate, formatInteger, formatMonth } from '../../text/format.ts'
import type { InLanguage, Language, Wording } from '../../text/language.ts'
import type { TermsProblem } from '../loans/terms.ts'
import { formatMonthlyRate } from '../loans/wording.ts'
import { labelFund, labelTransactionKind } from '../records/wording.ts'
import type { LimitBreach } from '../regulation/regulation.ts'
import { formatDong } from '../wording.ts'
import { describeKeepingRefusal } from './keeping-refusal-wording.ts'
import { type FundRefusal, isKeepingRefusal, type KeepingRefusal } from './refusal.ts'
import { isRequestRefusal, type RequestRefusal } from './request-refusal.ts'
import { describeRequestRefusal } from './request-refusal-wording.ts'

/** Says why something was not recorded, and what to do now. */
export function describeFundRefusal(refusal: FundRefusal, { language }: InLanguage): string {
  if (isKeepingRefusal(refusal)) return describeKeepingRefusal(refusal, { language })
  if (isRequestRefusal(refusal)) return describeRequestRefusal(refusal, { language })
  return language === 'vi' ? inVietnamese(refusal) : inEnglish(refusal)
}

type OtherRefusal = Exclude<FundRefusal, KeepingRefusal | RequestRefusal>

function inVietnamese(refusal: OtherRefusal): string {
  switch (refusal.reason) {
    case 'amountInvalid':
      return `Số tiền phải là số nguyên, từ ${formatDong(refusal.leastDong, 'vi')} đến ${formatDong(refusal.mostDong, 'vi')}.`
    case 'termsInvalid':
      return `Điều kiện vay chưa đúng: ${describeProblems(refusal.problems, 'vi')}.`
    case 'sheetLoanInvalid':
      return `Khoản vay thứ ${refusal.row} trong biên bản chưa đúng: ${describeProblems(refusal.problems, 'vi')}.`
    case 'textMissing':
      return `Chưa ghi ${missingTexts[refusal.field].vi}.`
    case 'secondPersonNeeded':
      return 'Việc này cần hai người khác nhau cùng xác nhận.'
    case 'valueInFuture':
      return `Ngày phát sinh không được sau ngày ghi sổ ${formatDate(refusal.bookedOn)}.`
    case 'monthClosed':
      return `Sổ đã khóa đến hết tháng ${formatMonth(refusal.month)}; hãy ghi vào tháng còn mở.`
    case 'monthNotOver':
      return `Tháng này đến hết ngày ${formatDate(refusal.endsOn)} mới khóa sổ được.`
    case 'beforeOpening':
      return `Sổ bắt đầu từ số dư ngày ${formatDate(refusal.openedOn)}; không ghi được gì trước ngày đó.`
    case 'fundInUse':
      return `${labelFund(refusal.fund, 'vi')} đã có ghi chép, không nhập số dư đầu kỳ được nữa.`
    case 'onlyIncomeFundLends':
      return 'Chỉ quỹ tăng thu nhập cho vay; quỹ hoạt động không có khoản vay.'
    case 'fundTooSmall':
      return `${labelFund(refusal.fund, 'vi')} không đủ tiền: cần ${formatDong(refusal.neededDong, 'vi')}, ngày ${formatDate(refusal.on)} chỉ còn ${formatDong(refusal.availableDong, 'vi')}.`
    case 'noRegulation':
      return `Ngày ${formatDate(refusal.on)} câu lạc bộ chưa có quy chế quỹ còn hiệu lực; hãy ghi quy chế trước.`
    case 'regulationTooEarly':
      return `Quy chế mới phải có hiệu lực sau ngày ${formatDate(refusal.after)}: đã có quy chế hoặc khoản vay ghi đến ngày đó.`
    case 'outsideRegulation':
      return `Trái quy chế ${refusal.regulation}: ${refusal.breaches.map((breach) => describeBreach(breach, 'vi')).join('; ')}.`
    case 'notAMember':
      return `Ngày ${formatDate(refusal.on)} người vay không phải là thành viên của câu lạc bộ.`
    case 'loanKnown':
      return 'Khoản vay này đã có trong sổ.'
    case 'loanUnknown':
      return 'Không có khoản vay này trong sổ.'
    case 'loanClosed':
      return 'Khoản vay này đã trả hết hoặc đã xóa nợ.'
    case 'beforeLoan':
      return `Khoản vay theo điều kiện này bắt đầu từ ngày ${formatDate(refusal.from)}; không ghi được gì trước ngày đó.`
    case 'overpaid':
      return `Trả thừa ${formatDong(refusal.excessDong, 'vi')}: chỉ cần ${formatDong(refusal.payoffDong, 'vi')} là hết nợ.`
    case 'transactionUnknown':
      return 'Không có khoản ghi này trong sổ.'
    case 'alreadyReversed':
      return 'Khoản này đã được hủy rồi; mỗi khoản chỉ hủy một lần.'
    case 'reversalNotReversible':
      return 'Phiếu hủy thì không hủy được; hãy ghi khoản đúng như một khoản mới.'
    case 'reversalTooEarly':
      return `Ngày hủy không được trước ngày ${formatDate(refusal.notBefore)}.`
    case 'laterStepStands':
      return `Hãy hủy trước khoản “${labelTransactionKind(refusal.kind, 'vi')}” ngày ${formatDate(refusal.valueOn)} dựa trên khoản này.`
  }
}

function inEnglish(refusal: OtherRefusal): string {
  switch (refusal.reason) {
    case 'amountInvalid':
      return `The amount must be a whole number, from ${formatDong(refusal.leastDong, 'en')} to ${formatDong(refusal.mostDong, 'en')}.`
    case 'termsInvalid':
      return `These terms are not possible: ${describeProblems(refusal.problems, 'en')}.`
    case 'sheetLoanInvalid':
      return `Loan ${refusal.row} of the cut-off sheet is not possible: ${describeProblems(refusal.problems, 'en')}.`
    case 'textMissing':
      return `Please write ${missingTexts[refusal.field].en}.`
    case 'secondPersonNeeded':
      return 'Two different people must confirm this.'
    case 'valueInFuture':
      return `The day of the money cannot be after the day of booking, ${formatDate(refusal.bookedOn)}.`
    case 'monthClosed':
      return `The book is closed up to ${formatMonth(refusal.month)}; record this in a month that is open.`
    case 'monthNotOver':
      return `This month can be closed once ${formatDate(refusal.endsOn)} is over.`
    case 'beforeOpening':
      return `The book begins with the balance of ${formatDate(refusal.openedOn)}; nothing can be recorded before that day.`
    case 'fundInUse':
      return `${labelFund(refusal.fund, 'en')}: there are records already, so no opening balance can be entered.`
    case 'onlyIncomeFundLends':
      return 'Only the income fund lends; the activity fund has no loans.'
    case 'fundTooSmall':
      return `${labelFund(refusal.fund, 'en')}: ${formatDong(refusal.neededDong, 'en')} needed, only ${formatDong(refusal.availableDong, 'en')} available on ${formatDate(refusal.on)}.`
    case 'noRegulation':
      return `No regulation of the club's funds was in force on ${formatDate(refusal.on)}; record it first.`
    case 'regulationTooEarly':
      return `A new regulation must take effect after ${formatDate(refusal.after)}: a regulation or a loan is on record up to that day.`
    case 'outsideRegulation':
      return `Outside regulation ${refusal.regulation}: ${refusal.breaches.map((breach) => describeBreach(breach, 'en')).join('; ')}.`
    case 'notAMember':
      return `The borrower was not a member of the club on ${formatDate(refusal.on)}.`
    case 'loanKnown':
      return 'This loan is already in the book.'
    case 'loanUnknown':
      return 'There is no such loan in the book.'
    case 'loanClosed':
      return 'This loan is repaid or written off.'
    case 'beforeLoan':
      return `These conditions of the loan began on ${formatDate(refusal.from)}; nothing can be recorded before that day.`
    case 'overpaid':
      return `${formatDong(refusal.excessDong, 'en')} too much: ${formatDong(refusal.payoffDong, 'en')} closes the loan.`
    case 'transactionUnknown':
      return 'There is no such record in the book.'
    case 'alreadyReversed':
      return 'This has already been taken back; a record can be taken back only once.'
    case 'reversalNotReversible':
      return 'A reversal cannot itself be taken back; record what is right as a new entry.'
    case 'reversalTooEarly':
      return `The reversal cannot be dated before ${formatDate(refusal.notBefore)}.`
    case 'laterStepStands':
      return `First take back what depends on this: “${labelTransactionKind(refusal.kind, 'en')}” of ${formatDate(refusal.valueOn)}.`
  }
}

const missingTexts = {
  reason: { vi: 'lý do', en: 'the reason' },
  evidence: { vi: 'căn cứ (biên bản, sổ cũ …)', en: 'the evidence (minutes, the old book …)' },
  purpose: { vi: 'mục đích', en: 'the purpose' },
  recordedBy: { vi: 'người ghi', en: 'who records this' },
} as const satisfies Record<string, Wording>

const fieldLabels: Readonly<Record<TermsProblem['field'], Wording>> = {
  principalDong: { vi: 'số tiền vay (đồng)', en: 'the loan (đồng)' },
  months: { vi: 'số tháng vay', en: 'the number of months' },
  monthlyRateBasisPoints: { vi: 'lãi suất tháng', en: 'the monthly rate' },
  lateMonthlyRateBasisPoints: {
    vi: 'lãi phạt chậm trả tháng',
    en: 'the monthly late rate',
  },
  graceMonths: { vi: 'số tháng ân hạn', en: 'the months of grace' },
  roundingUnitDong: { vi: 'mức làm tròn (đồng)', en: 'the rounding unit (đồng)' },
  startsOn: { vi: 'năm cho vay', en: 'the year of the loan' },
}

function describeProblems(problems: readonly TermsProblem[], language: Language): string {
  return problems.map((problem) => describeTermsProblem(problem, language)).join('; ')
}

function describeTermsProblem({ field, least, most }: TermsProblem, language: Language): string {
  const name = fieldLabels[field][language]
  if (field === 'monthlyRateBasisPoints' || field === 'lateMonthlyRateBasisPoints') {
    const [lowest, highest, step] = [least, most, 1].map((rate) => formatMonthlyRate(rate, language))
    return {
      vi: `${name} phải từ ${lowest} đến ${highest}, tính đến ${step}`,
      en: `${name} must be from ${lowest} to ${highest}, in steps of ${step}`,
    }[language]
  }
  const [low, high] =
    field === 'startsOn'
      ? [String(least), String(most)]
      : [least, most].map((value) => formatInteger(value, language))
  return {
    vi: `${name} phải là số nguyên từ ${low} đến ${high}`,
    en: `${name} must be a whole number from ${low} to ${high}`,
  }[language]
}

function describeBreach({ limit, most, asked }: LimitBreach, language: Language): string {
  const money = (amount: number) => formatDong(amount, language)
  const rate = (value: number) => formatMonthlyRate(value, language)
  const sentences: Readonly<Record<LimitBreach['limit'], Wording>> = {
    loanSize: {
      vi: `vay ${money(asked)}, mức cao nhất ${money(most)}`,
      en: `${money(asked)} asked, at most ${money(most)} a loan`,
    },
    term: { vi: `vay ${asked} tháng, dài nhất ${most} tháng`, en: `${asked} months asked, at most ${most}` },
    monthlyRate: {
      vi: `lãi ${rate(asked)} một tháng, cao nhất ${rate(most)}`,
      en: `${rate(asked)} a month asked, at most ${rate(most)}`,
    },
    fundShare: {
      vi: `vay ${money(asked)}, phần quỹ được cho một người vay nhiều nhất là ${money(most)}`,
      en: `${money(asked)} asked, and one loan may take at most ${money(most)} of the fund`,
    },
  }
  return sentences[limit][language]
}
