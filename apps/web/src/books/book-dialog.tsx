import type { Wording } from '@lienthehe/domain'
import { type ParentProps, Show } from 'solid-js'
import type { Form } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { guardUnsaved } from '../forms/unsaved.ts'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { words as everywhere } from '../words.ts'

/** A dialog for one entry in the book. It asks before typed input is lost. */
export function BookDialog<Entry extends object>(
  props: ParentProps<{
    readonly form: Form<Entry>
    readonly heading: string
    readonly note?: string
    readonly save: Wording
    readonly look?: 'primary' | 'danger'
    readonly wide?: boolean
    /** The button is disabled: the content that the person would agree to is still loading. */
    readonly busy?: boolean
    readonly onClose: () => void
  }>,
) {
  const { say } = useLanguage()
  const { mayLeave } = guardUnsaved(props.form)
  const close = () => {
    if (mayLeave()) props.onClose()
  }
  return (
    <Dialog wide={props.wide === true} heading={props.heading} close={say(everywhere.close)} onClose={close}>
      <FormView form={props.form}>
        <FormProblems form={props.form} />
        <Show when={props.note}>
          <p class="advice">{props.note}</p>
        </Show>
        {props.children}
        <FormActions
          form={props.form}
          save={props.save}
          busy={props.busy === true}
          look={props.look ?? 'primary'}
          class="dialog-actions"
        >
          <Button onClick={close}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}
