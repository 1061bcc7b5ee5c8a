import {
  type ClubChange,
  type ClubEvent,
  formatDate,
  possibleChanges,
  wordClubChange,
} from '@lienthehe/domain'
import { createSignal, Show } from 'solid-js'
import { api } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { createSubmission, summaryHeading } from '../submission.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { parseTypedDate } from '../ui/typed-date.ts'
import { words as everywhere } from '../words.ts'
import { createFormProblems } from './form-problems.ts'
import type { ClubView } from './queries.ts'
import { refreshWhenStale } from './refresh-when-stale.ts'
import { words } from './words.ts'

type StateProps = {
  readonly view: ClubView
  readonly changes: readonly [ClubChange, ...ClubChange[]]
  readonly onSaved: (message: string) => void
  readonly onClose: () => void
}

/** Suspends, resumes, merges or dissolves the club, with the day and the reason; what is on record is kept. */
export function StateDialog(props: StateProps) {
  const { say, language } = useLanguage()
  const form = createStateForm(props)
  const ends = () =>
    possibleChanges({ events: [{ on: props.view.today, change: form.change(), reason: '' }] }).length === 0
  return (
    <Dialog heading={say(words.changeState)} close={say(everywhere.close)} onClose={() => props.onClose()}>
      <form
        class="form"
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          form.submit()
        }}
      >
        <ErrorSummary heading={say(summaryHeading(form.entries()))} entries={form.entries()} />
        <SelectField
          id="event.change"
          label={say(words.change)}
          error={form.problemOf('event.change')}
          value={form.change()}
          onValue={form.setChange}
          options={props.changes.map((kind) => ({ value: kind, label: wordClubChange(kind, language()) }))}
        />
        <DateField
          id="event.on"
          label={say(words.changeOn)}
          hint={say(everywhere.dateHint)}
          error={form.problemOf('event.on')}
          text={form.on()}
          onText={form.setOn}
        />
        <TextField
          id="event.reason"
          label={say(words.changeReason)}
          hint={say(words.changeHint)}
          error={form.problemOf('event.reason')}
          maxlength={300}
          value={form.reason()}
          onValue={form.setReason}
        />
        <Show when={ends()}>
          <p class="advice">{say(words.changeWarn)}</p>
        </Show>
        <div class="actions">
          <Button type="submit" look={ends() ? 'danger' : 'primary'} busy={form.busy()}>
            {say(form.busy() ? everywhere.saving : words.changeSave)}
          </Button>
          <Button onClick={() => props.onClose()}>{say(words.cancel)}</Button>
        </div>
      </form>
    </Dialog>
  )
}

function createStateForm(props: StateProps) {
  const { say } = useLanguage()
  const [change, setChange] = createSignal<ClubChange>(props.changes[0])
  const [on, setOn] = createSignal(formatDate(props.view.today))
  const [reason, setReason] = createSignal('')
  const fields = () => [
    { path: 'event.change', id: 'event.change', label: say(words.change) },
    { path: 'event.on', id: 'event.on', label: say(words.changeOn) },
    { path: 'event.reason', id: 'event.reason', label: say(words.changeReason) },
  ]
  const own = createFormProblems(fields)
  const submission = createSubmission<{ id: string; version: number; event: ClubEvent }, unknown>({
    send: (input) => api.clubs.change.mutate(input),
    onDone: () => props.onSaved(say(words.changeSaved)),
    fields,
  })
  refreshWhenStale(submission.refusal)
  return {
    change,
    setChange,
    on,
    setOn,
    reason,
    setReason,
    busy: submission.busy,
    problemOf: (path: string) => own.problemOf(path) ?? submission.problemOf(path),
    entries: () => (own.entries().length > 0 ? own.entries() : submission.entries()),
    submit: () => {
      const date = parseTypedDate(on())
      const isSilent = reason().trim() === ''
      own.setProblems([
        ...(date === null ? [{ field: 'event.on', problem: 'dateInvalid' as const }] : []),
        ...(isSilent ? [{ field: 'event.reason', problem: 'required' as const }] : []),
      ])
      if (date === null || isSilent) return
      const { club, version } = props.view
      submission.submit({ id: club.id, version, event: { on: date, change: change(), reason: reason() } })
    },
  }
}
