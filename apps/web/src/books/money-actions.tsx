import type { Wording } from '@lienthehe/domain'
import type { Fund } from '@lienthehe/domain/funds'
import { type Component, createSignal, For, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { ContributeDialog } from './contribute-dialog.tsx'
import { DuesDialog } from './dues-dialog.tsx'
import type { EntryProps } from './entry-props.ts'
import { ExpenseDialog } from './expense-dialog.tsx'
import { formWords } from './form-words.ts'
import { LendDialog } from './loans/lend-dialog.tsx'
import { type BookView, mayDo } from './queries.ts'
import { TransferDialog } from './transfer-dialog.tsx'

type MoneyForm = { readonly open: Wording; readonly dialog: Component<EntryProps> }

const forms: readonly MoneyForm[] = [
  { open: formWords.contribute.open, dialog: ContributeDialog },
  { open: formWords.dues.open, dialog: DuesDialog },
  { open: formWords.expense.open, dialog: ExpenseDialog },
  { open: formWords.transfer.open, dialog: TransferDialog },
]
const lending: MoneyForm = { open: formWords.lend.open, dialog: LendDialog }

/** The entries that can be made in the book; none for users who may only read. */
export function MoneyActions(props: { readonly view: BookView; readonly fund: Fund }) {
  const { say } = useLanguage()
  const [opened, setOpened] = createSignal<MoneyForm>()
  // Without a regulation no loan can be made; the way to record one is shown below.
  const offered = () => (props.view.regulation === null ? forms : [...forms, lending])
  const isOpen = () => props.view.funds.some((fund) => fund.isOpen)
  return (
    <Show when={mayDo(props.view, 'book') && isOpen()}>
      <For each={offered()}>
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
            club={props.view.club.id}
            fund={props.fund}
            today={props.view.today}
            onClose={() => setOpened(undefined)}
          />
        )}
      </Show>
    </Show>
  )
}
