import { WithdrawalDialog } from '../forms/withdrawal-dialog.tsx'
import type { OpenedPaper } from './queries.ts'
import { words } from './words.ts'
import { createWithdrawal } from './write-paper.ts'

/** Asks why a paper was recorded by mistake; after that, it no longer counts as evidence. */
export function WithdrawDialog(props: { readonly opened: OpenedPaper; readonly onClose: () => void }) {
  const form = createWithdrawal(props)
  return <WithdrawalDialog form={form} words={words} onClose={() => props.onClose()} />
}
