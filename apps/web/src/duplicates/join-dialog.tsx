import type { IsoDate } from '@lienthehe/domain'
import { formatDate } from '@lienthehe/domain/text'
import { Show } from 'solid-js'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { RadioChoices } from '../ui/radio-choices.tsx'
import { words as everywhere } from '../words.ts'
import { createJoining, joinReasons } from './decisions.ts'
import type { ComparedMember, Pair } from './queries.ts'
import { words } from './words.ts'

/** Asks which entry of one person is kept, and why the other one exists. */
export function JoinDialog(props: {
  readonly pair: Pair
  readonly today: IsoDate
  readonly onClose: () => void
}) {
  const { say } = useLanguage()
  const form = createJoining(props)
  const listed = ({ club, joinedOn }: ComparedMember) =>
    say(words.staysAt(club.name, formatDate(joinedOn), club.place))
  return (
    <Dialog
      heading={say(words.joinHeading(props.pair.one.fullName))}
      close={say(everywhere.close)}
      onClose={() => props.onClose()}
    >
      <FormView form={form}>
        <FormProblems form={form} />
        <p class="advice">{say(words.joinNote)}</p>
        <RadioChoices
          id="stays"
          label={say(words.stays)}
          error={form.problemOf('stays')}
          value={form.entry().stays}
          onValue={(stays) => form.change({ stays })}
          options={[
            { value: 'one', label: listed(props.pair.one) },
            { value: 'other', label: listed(props.pair.other) },
          ]}
        />
        <RadioChoices
          id="departure.reason"
          label={say(words.reason)}
          error={form.problemOf('departure.reason')}
          value={form.entry().reason}
          onValue={(reason) => form.change({ reason })}
          options={joinReasons.map((reason) => ({ value: reason, label: say(words.reasons[reason]) }))}
        />
        <Show when={form.entry().reason === 'joinedAnotherClub'}>
          <DateField
            id="departure.on"
            label={say(words.on)}
            error={form.problemOf('departure.on')}
            text={form.entry().on}
            onText={(on) => form.change({ on })}
          />
        </Show>
        <FormActions form={form} save={words.save} class="dialog-actions">
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}
