import { labelRequestOutcome, type RequestOutcome, requestOutcomes } from '@lienthehe/domain/privacy'
import { formatDate } from '@lienthehe/domain/text'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { RadioChoices } from '../ui/radio-choices.tsx'
import { dateOrText } from '../ui/typed-date.ts'
import { words as everywhere } from '../words.ts'
import { type PersonView, type StoredRequest, touchedByRequests } from './queries.ts'
import { words } from './request-words.ts'

type Props = { readonly view: PersonView; readonly stored: StoredRequest; readonly onClose: () => void }

/** Records how a request ended and on which day; for a refused one, also the reason. */
export function CloseRequestDialog(props: Props) {
  const { say, language } = useLanguage()
  const form = createClosing(props)
  return (
    <Dialog heading={say(words.closeHeading)} close={say(everywhere.close)} onClose={() => props.onClose()}>
      <FormView form={form}>
        <FormProblems form={form} />
        <RadioChoices<RequestOutcome>
          id="end-outcome"
          label={say(words.outcome)}
          value={form.entry().outcome}
          onValue={(outcome) => form.change({ outcome })}
          options={requestOutcomes.map((value) => ({ value, label: labelRequestOutcome(value, language()) }))}
        />
        <DateField
          id="end-on"
          label={say(words.on)}
          hint={say(everywhere.dateHint)}
          error={form.problemOf('end.on')}
          text={form.entry().on}
          onText={(on) => form.change({ on })}
        />
        <TextField
          id="end-note"
          label={say(form.entry().outcome === 'refused' ? words.because : words.noteOf)}
          hint={say(words.noteHint)}
          optional={form.entry().outcome === 'refused' ? undefined : say(everywhere.optional)}
          error={form.problemOf('end.note')}
          maxlength={300}
          value={form.entry().note}
          onValue={(note) => form.change({ note })}
        />
        <FormActions form={form} save={words.close} class="dialog-actions">
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}

type Entry = { readonly on: string; readonly outcome: RequestOutcome; readonly note: string }

function createClosing(props: Props) {
  const { say } = useLanguage()
  const { id, member } = props.stored.value
  return createForm<
    Entry,
    { readonly id: string; readonly version: number; readonly end: Entry },
    { version: number }
  >({
    stored: () => ({
      entry: { on: formatDate(props.view.today), outcome: 'done', note: '' },
      version: props.stored.version,
    }),
    fields: () => [
      { path: 'end.outcome', at: ['outcome'], id: 'end-outcome', label: say(words.outcome) },
      { path: 'end.on', at: ['on'], id: 'end-on', label: say(words.on) },
      { path: 'end.note', at: ['note'], id: 'end-note', label: say(words.noteOf) },
    ],
    read: (entry, version) => ({
      input: { id, version, end: { ...entry, on: dateOrText(entry.on) } },
      problems: [],
    }),
    send: (input) => api.privacy.closeRequest.mutate(input),
    touches: () => touchedByRequests(member),
    confirm: ({ output }) => ({
      said: words.closed,
      undo: {
        send: ({ key }) => api.privacy.reopenRequest.mutate({ key, id, version: output.version }),
        touches: touchedByRequests(member),
        said: words.reopened,
      },
    }),
    onSaved: () => props.onClose(),
  })
}
