import { clocks } from '@lienthehe/domain/privacy'
import { formatDate } from '@lienthehe/domain/text'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { dateOrText } from '../ui/typed-date.ts'
import { words as everywhere } from '../words.ts'
import { type PersonView, type StoredRequest, touchedByRequests } from './queries.ts'
import { words } from './request-words.ts'

type Props = { readonly view: PersonView; readonly stored: StoredRequest; readonly onClose: () => void }

/** Records the day on which the person was informed of what will be done. */
export function AnswerDialog(props: Props) {
  const { say } = useLanguage()
  const form = createAnswering(props)
  return (
    <Dialog heading={say(words.answer)} close={say(everywhere.close)} onClose={() => props.onClose()}>
      <FormView form={form}>
        <FormProblems form={form} />
        <p>{say(words.answerNote)}</p>
        <DateField
          id="answer-on"
          label={say(words.on)}
          hint={say(everywhere.dateHint)}
          error={form.problemOf('answer.on')}
          text={form.entry().on}
          onText={(on) => form.change({ on })}
        />
        <FormActions form={form} save={words.answer} class="dialog-actions">
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}

/** Records the one extension of the time limit that the law allows, and the reason. */
export function ExtendDialog(props: Props) {
  const { say } = useLanguage()
  const form = createExtending(props)
  return (
    <Dialog heading={say(words.extend)} close={say(everywhere.close)} onClose={() => props.onClose()}>
      <FormView form={form}>
        <FormProblems form={form} />
        <p>{say(words.extendNote(clocks[props.stored.value.kind].extendedDays))}</p>
        <DateField
          id="extension-on"
          label={say(words.told)}
          hint={say(everywhere.dateHint)}
          error={form.problemOf('extension.on')}
          text={form.entry().on}
          onText={(on) => form.change({ on })}
        />
        <TextField
          id="extension-because"
          label={say(words.because)}
          error={form.problemOf('extension.because')}
          maxlength={300}
          value={form.entry().because}
          onValue={(because) => form.change({ because })}
        />
        <FormActions form={form} save={words.extend} class="dialog-actions">
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}

type Edit = { readonly id: string; readonly version: number }

function createAnswering(props: Props) {
  const { say } = useLanguage()
  const { id, member } = props.stored.value
  type Answer = { readonly on: string }
  return createForm<Answer, Edit & { readonly answer: Answer }, { version: number }>({
    stored: () => ({ entry: { on: formatDate(props.view.today) }, version: props.stored.version }),
    fields: () => [{ path: 'answer.on', at: ['on'], id: 'answer-on', label: say(words.on) }],
    read: ({ on }, version) => ({ input: { id, version, answer: { on: dateOrText(on) } }, problems: [] }),
    send: (input) => api.privacy.answerRequest.mutate(input),
    touches: () => touchedByRequests(member),
    confirm: () => ({ said: words.answerSaved }),
    onSaved: () => props.onClose(),
  })
}

function createExtending(props: Props) {
  const { say } = useLanguage()
  const { id, member } = props.stored.value
  type Extension = { readonly on: string; readonly because: string }
  return createForm<Extension, Edit & { readonly extension: Extension }, { version: number }>({
    stored: () => ({
      entry: { on: formatDate(props.view.today), because: '' },
      version: props.stored.version,
    }),
    fields: () => [
      { path: 'extension.on', at: ['on'], id: 'extension-on', label: say(words.told) },
      { path: 'extension.because', at: ['because'], id: 'extension-because', label: say(words.because) },
    ],
    read: ({ on, because }, version) => ({
      input: { id, version, extension: { on: dateOrText(on), because } },
      problems: [],
    }),
    send: (input) => api.privacy.extendRequest.mutate(input),
    touches: () => touchedByRequests(member),
    confirm: () => ({ said: words.extended }),
    onSaved: () => props.onClose(),
  })
}
