import type { Transaction } from '@lienthehe/domain/funds'

/** Who recorded and approved this step: accounts, or names of people without one. */
export function accountsOf(step: Transaction): readonly string[] {
  return 'approvedBy' in step ? [step.recordedBy, step.approvedBy] : [step.recordedBy]
}
