import { formatDong } from '@lienthehe/domain/funds'
import { formatDate } from '@lienthehe/domain/text'
import { api } from '../../api.ts'
import { createForm } from '../../forms/form.ts'
import { useLanguage } from '../../language.tsx'
import { dateOrText } from '../../ui/typed-date.ts'
import { BookDialog } from '../book-dialog.tsx'
import { draftFields, fieldOfRefusal } from '../draft-fields.ts'
import { DayPart, ReasonPart } from '../draft-parts.tsx'
import { touchedByBook } from '../queries.ts'
import { decisionWords } from '../requests/decision-words.ts'
import type { LoanFormProps } from './loan-form-props.ts'

const words = decisionWords.writeOff

type Entry = { readonly reason: string; readonly valueOn: string }

const labels = { reason: decisionWords.decision, valueOn: decisionWords.decidedOn } as const

/** Proposes a write-off: the amount that the fund loses is shown above the form. */
export function WriteOffDialog(props: LoanFormProps) {
  const { say, language } = useLanguage()
  const form = createWriteOff(props)
  return (
    <BookDialog
      form={form}
      heading={say(words.of(props.name))}
      note={say(words.note(formatDong(props.card.position.outstandingDong, language())))}
      save={words.save}
      look="danger"
      onClose={props.onClose}
    >
      <ReasonPart form={form} label={labels.reason} hint={decisionWords.decisionHint} />
      <DayPart form={form} label={labels.valueOn} />
    </BookDialog>
  )
}

function createWriteOff(props: LoanFormProps) {
  const { say } = useLanguage()
  const { club, position, date } = props.card
  const blank: Entry = { reason: '', valueOn: formatDate(date) }
  return createForm({
    stored: () => ({ entry: blank, version: 0 }),
    fields: () => draftFields(labels, say),
    fieldOf: fieldOfRefusal,
    read: ({ reason, valueOn }: Entry) => ({
      input: {
        club: club.id,
        draft: { kind: 'writeOff' as const, loan: position.loan.id, reason, valueOn: dateOrText(valueOn) },
      },
      problems: [],
    }),
    send: (input) => api.books.propose.mutate(input),
    touches: () => touchedByBook(club.id),
    confirm: () => ({ said: words.said(props.name) }),
    onSaved: () => props.onClose(),
  })
}
