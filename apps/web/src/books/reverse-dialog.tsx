import type { Wording } from '@lienthehe/domain'
import { formatVoucher } from '@lienthehe/domain/funds'
import { formatDate } from '@lienthehe/domain/text'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { useLanguage } from '../language.tsx'
import { dateOrText } from '../ui/typed-date.ts'
import { BookDialog } from './book-dialog.tsx'
import { draftFields, fieldOfRefusal } from './draft-fields.ts'
import { DayPart, ReasonPart } from './draft-parts.tsx'
import { formWords } from './form-words.ts'
import { type BookView, type CashBookLine, touchedByBook } from './queries.ts'
import { words } from './words.ts'

type ReverseProps = {
  readonly view: BookView
  readonly line: Pick<CashBookLine, 'transaction' | 'voucher'>
  readonly onClose: () => void
}

type Entry = { readonly valueOn: string; readonly reason: string }

const labels = {
  reason: formWords.reason,
  valueOn: formWords.reverse.valueOn,
} as const satisfies Record<keyof Entry, Wording>

/**
 * Asks for the reversal of a mistaken entry. A second person has to agree; the book then shows the entry struck
 * through.
 */
export function ReverseDialog(props: ReverseProps) {
  const { say } = useLanguage()
  const slip = props.line.voucher === null ? '' : formatVoucher(props.line.voucher)
  const form = createReversal(props, slip)
  return (
    <BookDialog
      form={form}
      heading={say(words.book.reverseOf(slip))}
      note={say(formWords.reverse.note)}
      save={formWords.reverse.save}
      look="danger"
      onClose={props.onClose}
    >
      <ReasonPart form={form} label={labels.reason} hint={formWords.reverse.reasonHint} />
      <DayPart form={form} label={labels.valueOn} />
    </BookDialog>
  )
}

function createReversal(props: ReverseProps, slip: string) {
  const { say } = useLanguage()
  const blank: Entry = { reason: '', valueOn: formatDate(props.view.today) }
  const [club, reverses] = [props.view.club.id, props.line.transaction.number]
  return createForm({
    stored: () => ({ entry: blank, version: 0 }),
    fields: () => draftFields(labels, say),
    fieldOf: fieldOfRefusal,
    read: ({ reason, valueOn }: Entry) => ({
      input: { club, draft: { kind: 'reversal' as const, reverses, reason, valueOn: dateOrText(valueOn) } },
      problems: [],
    }),
    send: (input) => api.books.propose.mutate(input),
    touches: () => touchedByBook(club),
    confirm: () => ({ said: formWords.reverse.said(slip) }),
    onSaved: () => props.onClose(),
  })
}
