import type { Wording } from '@lienthehe/domain'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import type { Form } from './form.ts'
import { FormActions, FormProblems, FormView } from './form-view.tsx'

/** Asks why a record is withdrawn; the reason is stored in its history or shown to its readers. */
export function WithdrawalDialog(props: {
  readonly form: Form<{ readonly reason: string }>
  /** The texts: the name of the action, its consequence, and what the reason is for. */
  readonly words: { readonly withdraw: Wording; readonly withdrawNote: Wording; readonly reason: Wording }
  /** The heading that says which of several records is withdrawn. */
  readonly heading?: Wording
  readonly onClose: () => void
}) {
  const { say } = useLanguage()
  return (
    <Dialog
      heading={say(props.heading ?? props.words.withdraw)}
      close={say(everywhere.close)}
      onClose={() => props.onClose()}
    >
      <FormView form={props.form}>
        <FormProblems form={props.form} />
        <p class="advice">{say(props.words.withdrawNote)}</p>
        <TextField
          id="withdrawal.reason"
          label={say(props.words.reason)}
          error={props.form.problemOf('withdrawal.reason')}
          maxlength={300}
          value={props.form.entry().reason}
          onValue={(reason) => props.form.change({ reason })}
        />
        <FormActions form={props.form} save={props.words.withdraw} look="danger">
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}
