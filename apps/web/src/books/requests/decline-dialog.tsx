import { api } from '../../api.ts'
import { createForm } from '../../forms/form.ts'
import { useLanguage } from '../../language.tsx'
import { TextField } from '../../ui/field.tsx'
import { BookDialog } from '../book-dialog.tsx'
import { formWords } from '../form-words.ts'
import { touchedByBook } from '../queries.ts'

type DeclineProps = {
  readonly club: string
  readonly proposal: number
  readonly what: string
  readonly onClose: () => void
}

/** Declines what another person proposed, with the reason. */
export function DeclineDialog(props: DeclineProps) {
  const { say } = useLanguage()
  const { club, proposal } = props
  const form = createForm({
    stored: () => ({ entry: { reason: '' }, version: 0 }),
    fields: () => [{ path: 'reason', at: ['reason'], id: 'decline.reason', label: say(formWords.reason) }],
    read: ({ reason }) => ({ input: { club, proposal, reason }, problems: [] }),
    send: (input) => api.books.decline.mutate(input),
    touches: () => touchedByBook(club),
    confirm: () => ({ said: formWords.proposals.declined }),
    onSaved: () => props.onClose(),
  })
  return (
    <BookDialog
      form={form}
      heading={props.what}
      save={formWords.proposals.decline}
      look="danger"
      onClose={props.onClose}
    >
      <TextField
        id="decline.reason"
        label={say(formWords.reason)}
        error={form.problemOf('reason')}
        maxlength={300}
        value={form.entry().reason}
        onValue={(reason) => form.change({ reason })}
      />
    </BookDialog>
  )
}
