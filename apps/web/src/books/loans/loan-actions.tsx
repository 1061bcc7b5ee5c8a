import type { Wording } from '@lienthehe/domain'
import { type Component, createSignal, For, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useLanguage } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import { formWords } from '../form-words.ts'
import { decisionWords } from '../requests/decision-words.ts'
import type { LoanFormProps } from './loan-form-props.ts'
import { RepayDialog } from './repay-dialog.tsx'
import { RestructureDialog } from './restructure-dialog.tsx'
import { WriteOffDialog } from './write-off-dialog.tsx'

type LoanForm = { readonly open: Wording; readonly dialog: Component<LoanFormProps> }

const forms: readonly LoanForm[] = [
  { open: formWords.repay.open, dialog: RepayDialog },
  { open: decisionWords.restructure.open, dialog: RestructureDialog },
  { open: decisionWords.writeOff.open, dialog: WriteOffDialog },
]

/** The entries that can be made for a loan on which something is still owed. */
export function LoanActions(props: Omit<LoanFormProps, 'onClose'>) {
  const { say } = useLanguage()
  const [opened, setOpened] = createSignal<LoanForm>()
  return (
    <>
      <For each={forms}>
        {(form, place) => (
          <Button look={place() === 0 ? 'primary' : 'plain'} onClick={() => setOpened(form)}>
            {say(form.open)}
          </Button>
        )}
      </For>
      <Show when={opened()} keyed>
        {(form) => (
          <Dynamic
            component={form.dialog}
            card={props.card}
            name={props.name}
            onClose={() => setOpened(undefined)}
          />
        )}
      </Show>
    </>
  )
}
