import type { MemberId } from '../../members/schema.ts'
import type { InLanguage } from '../../text/language.ts'
import { assertNever } from '../../verdicts/assert-never.ts'
import type { LoanId } from '../loans/schema.ts'
import type { Transaction } from '../records/schema.ts'
import { labelContributionSource } from '../records/wording.ts'

/** How to name a member, and a loan by its borrower. */
export type Names = {
  readonly ofMember: (member: MemberId) => string
  readonly ofBorrower: (loan: LoanId) => string
}

/** The text of a line in the cash book (diễn giải): `Cho vay Bùi Thị Ấm`, `Chi: nước uống buổi sinh hoạt` … */
export function describeLine(
  transaction: Transaction,
  { names, language }: InLanguage & { readonly names: Names },
): string {
  return language === 'vi' ? inVietnamese(transaction, names) : inEnglish(transaction, names)
}

function inVietnamese(step: Transaction, names: Names): string {
  switch (step.kind) {
    case 'opening':
      return `Số dư đầu kỳ theo ${step.evidence}`
    case 'contribution': {
      const source = labelContributionSource(step.source, 'vi')
      return step.giver === null ? `Thu: ${source}` : `Thu của ${step.giver}: ${source}`
    }
    case 'dues':
      return `Thu hội phí, ${step.payers.length} người`
    case 'expense':
      return `Chi: ${step.purpose}`
    case 'transfer':
      return `Chuyển sang ${step.from === 'incomeFund' ? 'quỹ hoạt động' : 'quỹ tăng thu nhập'}: ${step.reason}`
    case 'disbursement':
      return `Cho vay ${names.ofMember(step.lent.borrower)}: ${step.lent.purpose}`
    case 'repayment':
      return `Thu nợ ${names.ofBorrower(step.loan)}`
    case 'restructuring':
      return `Giãn nợ cho ${names.ofBorrower(step.loan)}: ${step.reason}`
    case 'writeOff':
      return `Xóa nợ cho ${names.ofBorrower(step.loan)}: ${step.reason}`
    case 'reversal':
      return `Phiếu hủy: ${step.reason}`
    default:
      return assertNever(step)
  }
}

function inEnglish(step: Transaction, names: Names): string {
  switch (step.kind) {
    case 'opening':
      return `Opening balance by ${step.evidence}`
    case 'contribution': {
      const source = labelContributionSource(step.source, 'en')
      return step.giver === null ? `Received: ${source}` : `Received from ${step.giver}: ${source}`
    }
    case 'dues':
      return `Dues of ${step.payers.length} ${step.payers.length === 1 ? 'member' : 'members'}`
    case 'expense':
      return `Paid: ${step.purpose}`
    case 'transfer':
      return `Transfer to the ${step.from === 'incomeFund' ? 'activity fund' : 'income fund'}: ${step.reason}`
    case 'disbursement':
      return `Lent to ${names.ofMember(step.lent.borrower)}: ${step.lent.purpose}`
    case 'repayment':
      return `Repaid by ${names.ofBorrower(step.loan)}`
    case 'restructuring':
      return `New conditions for ${names.ofBorrower(step.loan)}: ${step.reason}`
    case 'writeOff':
      return `Written off for ${names.ofBorrower(step.loan)}: ${step.reason}`
    case 'reversal':
      return `Reversal: ${step.reason}`
    default:
      return assertNever(step)
  }
}
