import type { Transaction } from '@lienthehe/domain/funds'

/** The people who recorded and approved this step: accounts, or the names of people who have none. */
export function accountsOf(step: Transaction): readonly string[] {
  return 'approvedBy' in step ? [step.recordedBy, step.approvedBy] : [step.recordedBy]
}
