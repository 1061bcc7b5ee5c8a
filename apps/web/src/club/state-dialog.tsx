import type { LoneEvent } from '@lienthehe/domain/clubs'
import { type ClubChange, labelClubChange, possibleChanges } from '@lienthehe/domain/clubs'
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
import { words as everywhere } from '../words.ts'
import { MergerFields } from './merger-fields.tsx'
import { type ClubView, type Receiver, touchedByClub } from './queries.ts'
import { blankState, readState, type StateEntry, type StateInput } from './state-entry.ts'
import { words } from './words.ts'

export type StateProps = {
  readonly view: ClubView
  readonly changes: readonly [ClubChange, ...ClubChange[]]
  /** The clubs into which this one can be merged. */
  readonly receivers: readonly Receiver[]
  readonly onClose: () => void
}

/** Suspends, resumes, merges or dissolves the club, with the day and the reason; existing records are kept. */
export function StateDialog(props: StateProps) {
  const { say, language } = useLanguage()
  const form = createStateForm(props)
  const part = () => (form.entry().change === 'merged' ? 'merger' : 'event')
  const ends = () => isEnding(form.entry().change)
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
          options={props.changes.map((kind) => ({ value: kind, label: labelClubChange(kind, language()) }))}
        />
        <Show when={form.entry().change === 'merged'}>
          <MergerFields club={props.view.club.id} form={form} receivers={props.receivers} />
        </Show>
        <DateField
          id="event.on"
          label={say(words.changeOn)}
          hint={say(everywhere.dateHint)}
          error={form.problemOf(`${part()}.on`)}
          text={form.entry().on}
          onText={(on) => form.change({ on })}
        />
        <TextField
          id="event.reason"
          label={say(words.changeReason)}
          hint={say(words.changeHint)}
          error={form.problemOf(`${part()}.reason`)}
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

/** Does this change end the club, so that no other change can follow? */
function isEnding(change: ClubChange): boolean {
  return possibleChanges({ events: [{ change }] }).length === 0
}

function createStateForm(props: StateProps) {
  const { say } = useLanguage()
  const { id } = props.view.club
  const { today } = props.view
  const blank = blankState(props.changes[0], today)
  return createForm<StateEntry, StateInput, { version: number }>({
    stored: () => ({ entry: blank, version: props.view.version }),
    fields: () => [
      { path: 'event.change', at: ['change'], id: 'event.change', label: say(words.change) },
      { path: 'merger.into', at: ['into', 'change'], id: 'merger.into', label: say(words.into) },
      {
        path: 'merger.people',
        at: ['people', 'into', 'change'],
        id: 'merger.people',
        label: say(words.passingCount),
      },
      ...['event', 'merger'].flatMap((part) => [
        { path: `${part}.on`, at: ['on'], id: 'event.on', label: say(words.changeOn) },
        { path: `${part}.reason`, at: ['reason'], id: 'event.reason', label: say(words.changeReason) },
      ]),
    ],
    read: (entry, version) => readState(entry, { id, version, today, receivers: props.receivers }),
    send: (input) => ('event' in input ? api.clubs.change.mutate(input) : api.clubs.merge.mutate(input)),
    // A merger changes the other club as well.
    touches: () => [...touchedByClub(id), ['clubs', 'get'], ['members', 'list'], ['clubs', 'history']],
    confirm: ({ output, input }) =>
      'event' in input ? confirmChange(props.view, input.event, output.version) : { said: words.changeSaved },
    onSaved: () => props.onClose(),
  })
}

/** A change that ends a club cannot be undone; suspending and resuming undo each other. */
function confirmChange({ club: { id } }: ClubView, event: LoneEvent, version: number): Confirmation {
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

const inverses: Partial<Record<LoneEvent['change'], LoneEvent['change']>> = {
  suspended: 'resumed',
  resumed: 'suspended',
}
