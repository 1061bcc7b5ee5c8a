import { type Fund, labelFund, worthOf } from '@lienthehe/domain/funds'
import { formatDate } from '@lienthehe/domain/text'
import { api } from '../../api.ts'
import { createForm } from '../../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../../forms/form-view.tsx'
import { guardUnsaved } from '../../forms/unsaved.ts'
import { useLanguage } from '../../language.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { FieldNotes, TextField } from '../../ui/field.tsx'
import { dateOrText } from '../../ui/typed-date.ts'
import { words as everywhere } from '../../words.ts'
import { formWords } from '../form-words.ts'
import { type BookView, touchedByBook } from '../queries.ts'
import { words } from '../words.ts'
import { countsOf, NoteCount, type TypedNotes } from './note-count.tsx'

type Entry = { readonly notes: TypedNotes; readonly witness: string; readonly countedOn: string }

type CountProps = { readonly view: BookView; readonly fund: Fund }

/** Records what two people found in the cash box of a fund. */
export function CountForm(props: CountProps) {
  const { say } = useLanguage()
  const form = createCount(props)
  guardUnsaved(form)
  return (
    <FormView form={form}>
      <FormProblems form={form} />
      <p class="note">{say(formWords.count.note)}</p>
      <div class="field" classList={{ wrong: form.problemOf('draft.countedDong') !== undefined }}>
        <FieldNotes id="draft.countedDong" error={form.problemOf('draft.countedDong')} />
        <NoteCount typed={form.entry().notes} onTyped={(notes) => form.change({ notes })} />
      </div>
      <TextField
        id="witness"
        label={say(formWords.count.witness)}
        error={form.problemOf('witness')}
        maxlength={100}
        value={form.entry().witness}
        onValue={(witness) => form.change({ witness })}
      />
      <DateField
        id="draft.countedOn"
        label={say(formWords.count.countedOn)}
        hint={say(everywhere.dateHint)}
        error={form.problemOf('draft.countedOn')}
        text={form.entry().countedOn}
        onText={(countedOn) => form.change({ countedOn })}
      />
      <FormActions form={form} save={formWords.count.save} />
    </FormView>
  )
}

function createCount(props: CountProps) {
  const { say } = useLanguage()
  const { view, fund } = props
  const form = createForm({
    stored: (): { entry: Entry; version: number } => ({
      entry: { notes: {}, witness: '', countedOn: formatDate(view.today) },
      version: 0,
    }),
    fields: () => [
      { path: 'draft.countedDong', at: ['notes'], id: 'note-500000', label: say(words.count.notes) },
      { path: 'witness', at: ['witness'], id: 'witness', label: say(formWords.count.witness) },
      {
        path: 'draft.countedOn',
        at: ['countedOn'],
        id: 'draft.countedOn',
        label: say(formWords.count.countedOn),
      },
    ],
    fieldOf: ({ reason }) => {
      if (reason === 'secondPersonNeeded') return 'witness'
      return reason === 'valueInFuture' || reason === 'monthClosed' ? 'draft.countedOn' : undefined
    },
    read: ({ notes, witness, countedOn }: Entry) => {
      const counts = countsOf(notes)
      return {
        input: {
          club: view.club.id,
          draft: { fund, countedDong: worthOf(counts ?? {}), countedOn: dateOrText(countedOn) },
          witness,
        },
        problems: counts === null ? [{ field: 'draft.countedDong', problem: words.count.piecesInvalid }] : [],
      }
    },
    send: (input) => api.books.count.mutate(input),
    touches: () => touchedByBook(view.club.id),
    confirm: ({ input }) => ({
      said: formWords.count.said(
        { vi: labelFund(fund, 'vi'), en: labelFund(fund, 'en') },
        input.draft.countedDong,
      ),
    }),
    onSaved: () => form.restart(),
  })
  return form
}
