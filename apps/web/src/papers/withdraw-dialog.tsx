import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import type { OpenedPaper } from './queries.ts'
import { words } from './words.ts'
import { createWithdrawal } from './write-paper.ts'

/** Asks why a record is a mistake before it proves nothing any more. */
export function WithdrawDialog(props: { readonly opened: OpenedPaper; readonly onClose: () => void }) {
  const { say } = useLanguage()
  const form = createWithdrawal(props)
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
