import { WithdrawalDialog } from '../forms/withdrawal-dialog.tsx'
import type { ListedRelease } from './queries.ts'
import { createWithdrawal } from './release-forms.ts'
import { words } from './words.ts'

/** Before figures are withdrawn, asks for the reason that readers will see. */
export function WithdrawDialog(props: { readonly listed: ListedRelease; readonly onClose: () => void }) {
  const form = createWithdrawal(props)
  return (
    <WithdrawalDialog
      form={form}
      words={words}
      heading={words.withdrawOne(props.listed.release.number)}
      onClose={() => props.onClose()}
    />
  )
}
