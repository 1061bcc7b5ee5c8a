import { WithdrawalDialog } from '../forms/withdrawal-dialog.tsx'
import { words } from './closed-periods-words.ts'
import { createSnapshotWithdrawal } from './closing-forms.ts'

/** Before a snapshot is withdrawn, asks for the reason that readers will see. */
export function SnapshotWithdrawDialog(props: { readonly number: number; readonly onClose: () => void }) {
  const form = createSnapshotWithdrawal(props)
  return <WithdrawalDialog form={form} words={words} onClose={() => props.onClose()} />
}
