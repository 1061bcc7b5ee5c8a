import {
  type ClubChange,
  type ClubEvent,
  formatDate,
  possibleChanges,
  wordClubChange,
} from '@lienthehe/domain'
import { Show } from 'solid-js'
import { api } from '../api.ts'
import type { Confirmation } from '../forms/confirming.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { parseTypedDate } from '../ui/typed-date.ts'
import { words as everywhere } from '../words.ts'
import { type ClubView, touchedByClub } from './queries.ts'
import { words } from './words.ts'

type StateProps = {
  readonly view: ClubView
  readonly changes: readonly [ClubChange, ...ClubChange[]]
  readonly onClose: () => void
}

/** Suspends, resumes, merges or dissolves the club, with the day and the reason; what is on record is kept. */
export function StateDialog(props: StateProps) {
  const { say, language } = useLanguage()
  const form = createStateForm(props)
  const ends = () =>
    possibleChanges({ events: [{ on: props.view.today, change: form.entry().change, reason: '' }] })
      .length === 0
  return (
    <Dialog heading={say(words.changeState)} close={say(everywhere.close)} onClose={() => props.onClose()}>
      <FormView form={form}>
        <FormProblems form={form} />
        <SelectField
          id="event.change"
          label={say(words.change)}
          error={form.problemOf('event.change')}
          value={form.entry().change}
          onValue={(change) => form.change({ change })}
          options={props.changes.map((kind) => ({ value: kind, label: wordClubChange(kind, language()) }))}
        />
        <DateField
          id="event.on"
          label={say(words.changeOn)}
          hint={say(everywhere.dateHint)}
          error={form.problemOf('event.on')}
          text={form.entry().on}
          onText={(on) => form.change({ on })}
        />
        <TextField
          id="event.reason"
          label={say(words.changeReason)}
          hint={say(words.changeHint)}
          error={form.problemOf('event.reason')}
          maxlength={300}
          value={form.entry().reason}
          onValue={(reason) => form.change({ reason })}
        />
        <Show when={ends()}>
          <p class="advice">{say(words.changeWarn)}</p>
        </Show>
        <FormActions form={form} save={words.changeSave} look={ends() ? 'danger' : 'primary'}>
          <Button onClick={() => props.onClose()}>{say(words.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}

type StateEntry = { readonly change: ClubChange; readonly on: string; readonly reason: string }
type StateInput = { readonly id: string; readonly version: number; readonly event: ClubEvent }

function createStateForm(props: StateProps) {
  const { say } = useLanguage()
  const blank: StateEntry = { change: props.changes[0], on: formatDate(props.view.today), reason: '' }
  return createForm<StateEntry, StateInput, { version: number }>({
    stored: () => ({ entry: blank, version: props.view.version }),
    fields: () => [
      { path: 'event.change', at: ['change'], id: 'event.change', label: say(words.change) },
      { path: 'event.on', at: ['on'], id: 'event.on', label: say(words.changeOn) },
      { path: 'event.reason', at: ['reason'], id: 'event.reason', label: say(words.changeReason) },
    ],
    read: ({ change, on, reason }, version) => {
      const date = parseTypedDate(on)
      const event = { on: date ?? props.view.today, change, reason }
      return {
        input: { id: props.view.club.id, version, event },
        problems: [
          ...(date === null ? [{ field: 'event.on', problem: 'dateInvalid' as const }] : []),
          ...(reason.trim() === '' ? [{ field: 'event.reason', problem: 'required' as const }] : []),
        ],
      }
    },
    send: (input) => api.clubs.change.mutate(input),
    touches: () => touchedByClub(props.view.club.id),
    confirm: ({ output, input: { event } }) => confirmChange(props.view, event, output.version),
    onSaved: () => props.onClose(),
  })
}

/** A change that ends a club has no way back; a pause and its end are each other's. */
function confirmChange({ club: { id } }: ClubView, event: ClubEvent, version: number): Confirmation {
  const inverse = inverses[event.change]
  if (inverse === undefined) return { said: words.changeSaved }
  const back = { on: event.on, change: inverse, reason: words.changeMistaken.vi }
  return {
    said: words.changeSaved,
    undo: {
      send: ({ key }) => api.clubs.change.mutate({ key, id, version, event: back }),
      touches: touchedByClub(id),
      said: words.changeUndone,
    },
  }
}

const inverses: Partial<Record<ClubChange, ClubChange>> = { suspended: 'resumed', resumed: 'suspended' }
