import type { Wording } from '@lienthehe/domain'
import { formatInteger } from '@lienthehe/domain/text'
import { For, Match, Switch } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { TextField } from '../ui/field.tsx'
import { RadioChoices } from '../ui/radio-choices.tsx'
import type { MonthReport } from './queries.ts'
import type { PeopleEntry } from './report-entry.ts'
import { words } from './words.ts'

type Props = {
  /** The path of this field in the request: `draft.reached`. */
  readonly path: string
  readonly label: Wording
  readonly hint?: Wording
  readonly entry: PeopleEntry
  readonly onEntry: (entry: PeopleEntry) => void
  readonly members: MonthReport['members']
  readonly error: string | undefined
  /** A tap on a name marks that person as absent, not as present. */
  readonly byAbsence?: boolean
}

/** Chooses some of the members: by tapping their names, or only by entering their number. */
export function PeopleField(props: Props) {
  const { say } = useLanguage()
  const kinds = ['named', 'counted', 'notRecorded'] as const
  const change = (changed: Partial<PeopleEntry>) => props.onEntry({ ...props.entry, ...changed })
  return (
    <div class="stack people-field">
      <RadioChoices
        id={`${props.path}.kind`}
        label={say(props.label)}
        hint={props.hint === undefined ? undefined : say(props.hint)}
        value={props.entry.kind}
        onValue={(kind) => change({ kind })}
        options={kinds.map((kind) => ({ value: kind, label: say(words.kinds[kind]) }))}
      />
      <Switch>
        <Match when={props.entry.kind === 'named'}>
          <Names {...props} onMembers={(members) => change({ members })} />
        </Match>
        <Match when={props.entry.kind === 'counted'}>
          <TextField
            id={`${props.path}.people`}
            label={say(words.people)}
            error={props.error}
            value={props.entry.people}
            onValue={(people) => change({ people })}
            inputmode="numeric"
            autocomplete="off"
            maxlength={7}
            short
          />
        </Match>
      </Switch>
    </div>
  )
}

function Names(props: Props & { readonly onMembers: (members: PeopleEntry['members']) => void }) {
  const { say, language } = useLanguage()
  const isIn = (id: PeopleEntry['members'][number]) => props.entry.members.includes(id)
  const toggle = (id: PeopleEntry['members'][number]) =>
    props.onMembers(
      isIn(id) ? props.entry.members.filter((other) => other !== id) : [...props.entry.members, id],
    )
  const count = (figure: number) => formatInteger(figure, language())
  const summary = () =>
    props.byAbsence === true
      ? words.present(count(props.entry.members.length), count(props.members.length))
      : words.chosen(count(props.entry.members.length))
  return (
    <fieldset class="names">
      <legend>{say(props.byAbsence === true ? words.absentHint : words.tapHint)}</legend>
      <div class="name-grid">
        <For each={props.members}>
          {({ id, fullName }) => (
            <button
              type="button"
              class="name-tap"
              aria-pressed={props.byAbsence === true ? !isIn(id) : isIn(id)}
              onClick={() => toggle(id)}
            >
              {fullName}
              {props.byAbsence === true && !isIn(id) ? ` · ${say(words.absent)}` : ''}
            </button>
          )}
        </For>
      </div>
      <p class="note" role="status">
        {say(summary())}
      </p>
    </fieldset>
  )
}
