import { WithdrawalDialog } from '../forms/withdrawal-dialog.tsx'
import type { OpenedPaper } from './queries.ts'
import { words } from './words.ts'
import { createWithdrawal } from './write-paper.ts'

/** Asks why a record is a mistake, before it stops counting as evidence. */
export function WithdrawDialog(props: { readonly opened: OpenedPaper; readonly onClose: () => void }) {
  const form = createWithdrawal(props)
  return <WithdrawalDialog form={form} words={words} onClose={() => props.onClose()} />
}
