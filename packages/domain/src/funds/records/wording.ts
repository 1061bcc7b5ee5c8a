import { isMoneySource } from '../../sources/source.ts'
import { labelMoneySource } from '../../sources/wording.ts'
import type { Language, Wording } from '../../text/language.ts'
import type { Fund } from './account.ts'
import type { ContributionSource, OwnIncome } from './contribution-source.ts'
import type { OpeningSource } from './opening-source.ts'
import type { TransactionKind } from './schema.ts'

const fundLabels: Readonly<Record<Fund, Wording>> = {
  incomeFund: { vi: 'Quỹ tăng thu nhập', en: 'Income fund' },
  activityFund: { vi: 'Quỹ hoạt động', en: 'Activity fund' },
}

/** `Quỹ tăng thu nhập`, `Quỹ hoạt động`. */
export function labelFund(fund: Fund, language: Language): string {
  return fundLabels[fund][language]
}

const kindLabels: Readonly<Record<TransactionKind, Wording>> = {
  opening: { vi: 'Số dư đầu kỳ', en: 'Opening balance' },
  contribution: { vi: 'Thu', en: 'Money in' },
  dues: { vi: 'Thu hội phí', en: 'Dues' },
  expense: { vi: 'Chi', en: 'Money out' },
  transfer: { vi: 'Chuyển giữa hai quỹ', en: 'Transfer between the funds' },
  disbursement: { vi: 'Cho vay', en: 'Loan given' },
  repayment: { vi: 'Thu nợ', en: 'Repayment' },
  restructuring: { vi: 'Cơ cấu lại nợ', en: 'New conditions' },
  writeOff: { vi: 'Xóa nợ', en: 'Write-off' },
  reversal: { vi: 'Phiếu hủy', en: 'Reversal' },
}

/** `Thu`, `Chi`, `Cho vay` … */
export function labelTransactionKind(kind: TransactionKind, language: Language): string {
  return kindLabels[kind][language]
}

const ownIncomeLabels: Readonly<Record<OwnIncome, Wording>> = {
  bankInterest: { vi: 'Lãi tiền gửi ngân hàng', en: 'Bank interest' },
  recovery: { vi: 'Thu lại nợ đã xóa', en: 'Recovery of a written-off loan' },
  otherIncome: { vi: 'Thu khác của quỹ', en: 'Other income of the fund' },
}

/** `Thành viên đóng góp, hội phí`, `Lãi tiền gửi ngân hàng` … */
export function labelContributionSource(source: ContributionSource, language: Language): string {
  return isMoneySource(source) ? labelMoneySource(source, language) : ownIncomeLabels[source][language]
}

/**
 * The labels of `labelContributionSource`, and those for a fund that is older than its book: `Lãi và phạt từ các khoản
 * vay`, `Không rõ nguồn`.
 */
export function labelOpeningSource(source: OpeningSource, language: Language): string {
  switch (source) {
    case 'loanIncome':
      return { vi: 'Lãi và phạt từ các khoản vay', en: 'Interest and penalties on loans' }[language]
    case 'unknown':
      return { vi: 'Không rõ nguồn', en: 'Source not known' }[language]
    case 'used':
      return {
        vi: 'Đã chi, xóa nợ, chuyển quỹ (ghi số âm)',
        en: 'Spent, written off, moved to the other fund',
      }[language]
    default:
      return labelContributionSource(source, language)
  }
}
