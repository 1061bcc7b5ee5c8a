import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import { words } from './closed-periods-words.ts'
import { createSnapshotWithdrawal } from './closing-forms.ts'

/** Asks for the reason that readers will be told before a snapshot is taken back. */
export function SnapshotWithdrawDialog(props: { readonly number: number; readonly onClose: () => void }) {
  const { say } = useLanguage()
  const form = createSnapshotWithdrawal(props)
  return (
    <Dialog heading={say(words.withdraw)} close={say(everywhere.close)} onClose={() => props.onClose()}>
      <FormView form={form}>
        <FormProblems form={form} />
        <p class="advice">{say(words.withdrawNote)}</p>
        <TextField
          id="withdrawal.reason"
          label={say(words.reason)}
          error={form.problemOf('withdrawal.reason')}
          maxlength={300}
          value={form.entry().reason}
          onValue={(reason) => form.change({ reason })}
        />
        <FormActions form={form} save={words.withdraw} look="danger">
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}
