import { formatVoucher, type Voucher } from '@lienthehe/domain/funds'
import type { HistoryAction } from '@lienthehe/domain/history'
import type { AuditEntry } from '../audit/append.ts'
import type { StepRow } from './chain.ts'
import { stepIdOf } from './queries.ts'

/**
 * The entry in the history for a step. It contains only the number of the step and its hash; names and sums stay in the
 * book.
 */
export function toldOf(action: HistoryAction, row: StepRow, vouchers: readonly Voucher[]): AuditEntry {
  const { club, position, hash } = row
  const label = vouchers.map(formatVoucher).join(', ')
  return {
    action,
    subject: { kind: 'bookStep', id: stepIdOf(row) },
    club,
    label: label === '' ? `${position}` : label,
    before: null,
    after: { position, hash },
  }
}
