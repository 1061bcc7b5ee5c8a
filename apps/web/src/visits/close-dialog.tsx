import type { AttachmentOwner } from '@lienthehe/domain/attachments'
import { formatDate } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { Match, Switch } from 'solid-js'
import { api } from '../api.ts'
import { attachmentsQuery } from '../attachments/queries.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { RadioChoices } from '../ui/radio-choices.tsx'
import { dateOrText } from '../ui/typed-date.ts'
import { words as everywhere } from '../words.ts'
import { touchedByVisits, type VisitView } from './queries.ts'
import { words } from './words.ts'

type Props = {
  readonly view: VisitView
  readonly followUp: VisitView['followUps'][number]['followUp']
  readonly onClose: () => void
}

type Entry = {
  readonly status: 'done' | 'dropped'
  readonly on: string
  readonly evidence: string
  readonly paper: string
  readonly reason: string
}

type SentEnd =
  | { readonly status: 'done'; readonly on: string; readonly evidence: string; readonly paper: string | null }
  | { readonly status: 'dropped'; readonly on: string; readonly reason: string }

/** Asks whether the task was done, and for the evidence; or why it is dropped. */
export function CloseDialog(props: Props) {
  const { say } = useLanguage()
  const form = createClosing(props)
  const endings = ['done', 'dropped'] as const
  return (
    <Dialog heading={props.followUp.task} close={say(everywhere.close)} onClose={() => props.onClose()}>
      <FormView form={form}>
        <FormProblems form={form} />
        <RadioChoices
          id="close-status"
          label={say(words.closing)}
          value={form.entry().status}
          onValue={(status) => form.change({ status })}
          options={endings.map((value) => ({ value, label: say(words.closings[value]) }))}
        />
        <DateField
          id="close-on"
          label={say(words.closedOn)}
          hint={say(everywhere.dateHint)}
          error={form.problemOf('end.on')}
          text={form.entry().on}
          onText={(on) => form.change({ on })}
        />
        <Switch>
          <Match when={form.entry().status === 'done'}>
            <EvidenceFields form={form} view={props.view} />
          </Match>
          <Match when={form.entry().status === 'dropped'}>
            <TextField
              id="close-reason"
              label={say(words.whyDropped)}
              error={form.problemOf('end.reason')}
              maxlength={300}
              value={form.entry().reason}
              onValue={(reason) => form.change({ reason })}
            />
          </Match>
        </Switch>
        <FormActions form={form} save={words.close} class="dialog-actions">
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}

function EvidenceFields(props: {
  readonly form: ReturnType<typeof createClosing>
  readonly view: VisitView
}) {
  const { say } = useLanguage()
  const owner = (): AttachmentOwner => ({ kind: 'visit', id: props.view.visit.id })
  const papers = useQuery(() => attachmentsQuery(owner()))
  const listed = () => papers.data?.attachments ?? []
  return (
    <>
      <TextField
        id="close-evidence"
        label={say(words.evidence)}
        hint={say(words.evidenceHint)}
        error={props.form.problemOf('end.evidence')}
        maxlength={500}
        value={props.form.entry().evidence}
        onValue={(evidence) => props.form.change({ evidence })}
      />
      <SelectField<string>
        id="close-paper"
        label={say(words.paper)}
        error={props.form.problemOf('end.paper')}
        value={props.form.entry().paper}
        onValue={(paper) => props.form.change({ paper })}
        options={[
          { value: '', label: say(words.noPaper) },
          ...listed().map(({ id, fileName }) => ({ value: id as string, label: fileName })),
        ]}
      />
    </>
  )
}

function createClosing(props: Props) {
  const { say } = useLanguage()
  const { id, task } = props.followUp
  const field = (part: 'on' | 'evidence' | 'paper' | 'reason', label: string) => ({
    ...{ path: `end.${part}`, at: [part], id: `close-${part}`, label },
  })
  return createForm<
    Entry,
    { readonly id: string; readonly version: number; readonly followUp: string; readonly end: SentEnd },
    { version: number }
  >({
    stored: () => ({
      entry: { status: 'done', on: formatDate(props.view.today), evidence: '', paper: '', reason: '' },
      version: props.view.version,
    }),
    fields: () => [
      field('on', say(words.closedOn)),
      field('evidence', say(words.evidence)),
      field('paper', say(words.paper)),
      field('reason', say(words.whyDropped)),
    ],
    read: (entry, version) => ({
      input: { id: props.view.visit.id, version, followUp: id, end: endOf(entry) },
      problems: [],
    }),
    send: (input) => api.visits.closeFollowUp.mutate(input),
    touches: () => touchedByVisits,
    confirm: () => ({ said: words.closed(task) }),
    onSaved: () => props.onClose(),
  })
}

function endOf({ status, on, evidence, paper, reason }: Entry): SentEnd {
  const day = dateOrText(on)
  return status === 'done'
    ? { status, on: day, evidence, paper: paper === '' ? null : paper }
    : { status, on: day, reason }
}
