import {
  type AskedHow,
  type AskedKind,
  askedHows,
  askedKinds,
  labelAsked,
  labelAskedHow,
  labelClock,
} from '@lienthehe/domain/privacy'
import { formatDate } from '@lienthehe/domain/text'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { dateOrText } from '../ui/typed-date.ts'
import { words as everywhere } from '../words.ts'
import { type PersonView, touchedByRequests } from './queries.ts'
import { words } from './request-words.ts'

type Props = { readonly view: PersonView; readonly onClose: () => void }

/** Records what the person asked for, on which day and how, and shows the legal time limit for it. */
export function RecordRequestDialog(props: Props) {
  const { say, language } = useLanguage()
  const form = createRecording(props)
  const entry = () => form.entry()
  return (
    <Dialog
      heading={say(words.recordOf(props.view.member.fullName))}
      close={say(everywhere.close)}
      onClose={() => props.onClose()}
    >
      <FormView form={form}>
        <FormProblems form={form} />
        <SelectField<AskedKind>
          id="request-kind"
          label={say(words.kind)}
          hint={say(words.clock(labelClock(entry().kind, language())))}
          value={entry().kind}
          onValue={(kind) => form.change({ kind })}
          options={askedKinds.map((kind) => ({ value: kind, label: labelAsked(kind, language()) }))}
        />
        <DateField
          id="request-askedOn"
          label={say(words.askedOn)}
          hint={say(everywhere.dateHint)}
          error={form.problemOf('draft.askedOn')}
          text={entry().askedOn}
          onText={(askedOn) => form.change({ askedOn })}
        />
        <SelectField<AskedHow>
          id="request-how"
          label={say(words.how)}
          value={entry().how}
          onValue={(how) => form.change({ how })}
          options={askedHows.map((how) => ({ value: how, label: labelAskedHow(how, language()) }))}
        />
        <TextField
          id="request-askedBy"
          label={say(words.askedBy)}
          hint={say(words.askedByHint)}
          optional={say(everywhere.optional)}
          error={form.problemOf('draft.askedBy')}
          maxlength={100}
          value={entry().askedBy}
          onValue={(askedBy) => form.change({ askedBy })}
        />
        <TextField
          id="request-matter"
          label={say(words.matter)}
          hint={say(words.matterHint)}
          optional={say(everywhere.optional)}
          error={form.problemOf('draft.matter')}
          maxlength={300}
          value={entry().matter}
          onValue={(matter) => form.change({ matter })}
        />
        <FormActions form={form} save={words.record} class="dialog-actions">
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}

type Entry = {
  readonly kind: AskedKind
  readonly askedOn: string
  readonly how: AskedHow
  readonly askedBy: string
  readonly matter: string
}

function createRecording(props: Props) {
  const { say } = useLanguage()
  const { id: member } = props.view.member
  const today = formatDate(props.view.today)
  const field = (part: 'kind' | 'askedOn' | 'how' | 'askedBy' | 'matter') => ({
    ...{ path: `draft.${part}`, at: [part], id: `request-${part}`, label: say(words[part]) },
  })
  return createForm<
    Entry,
    { readonly member: string; readonly draft: Entry },
    { readonly id: string; readonly version: number }
  >({
    stored: () => ({
      entry: { kind: 'copy', askedOn: today, how: 'inPerson', askedBy: '', matter: '' },
      version: 0,
    }),
    fields: () => (['kind', 'askedOn', 'how', 'askedBy', 'matter'] as const).map(field),
    read: (entry) => ({
      input: { member, draft: { ...entry, askedOn: dateOrText(entry.askedOn) } },
      problems: [],
    }),
    send: (input) => api.privacy.recordRequest.mutate(input),
    touches: () => touchedByRequests(member),
    confirm: ({ output, input: { draft } }) => ({
      said: words.recorded,
      undo: {
        send: ({ key }) => {
          const end = { on: draft.askedOn, outcome: 'recordedByMistake', note: null } as const
          return api.privacy.closeRequest.mutate({ key, ...output, end })
        },
        touches: touchedByRequests(member),
        said: words.recordUndone,
      },
    }),
    onSaved: () => props.onClose(),
  })
}
