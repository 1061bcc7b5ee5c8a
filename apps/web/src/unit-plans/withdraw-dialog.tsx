import { WithdrawalDialog } from '../forms/withdrawal-dialog.tsx'
import type { RecordedPlan } from './queries.ts'
import { words } from './words.ts'
import { createWithdrawal } from './write-unit-plan.ts'

/** Asks why a plan was recorded by mistake; after that, it no longer counts. */
export function WithdrawDialog(props: { readonly recorded: RecordedPlan; readonly onClose: () => void }) {
  const form = createWithdrawal(props)
  return <WithdrawalDialog form={form} words={words} onClose={() => props.onClose()} />
}
