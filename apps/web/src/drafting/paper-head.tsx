import { Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { DateField } from '../ui/date-field.tsx'
import { TextField } from '../ui/field.tsx'
import type { createDraftForm } from './draft-form.ts'
import { words } from './words.ts'

/** The fields of the issuing paper that are not numbers of the plan. */
export function PaperHead(props: {
  readonly form: ReturnType<typeof createDraftForm>['form']
  readonly isAmendment: boolean
}) {
  const { say } = useLanguage()
  return (
    <>
      <p class="note">{say(words.paperNote)}</p>
      <Show when={props.isAmendment}>
        <TextField
          id="draft-paperNumber"
          label={say(words.paperNumber)}
          hint={say(words.numberHint)}
          short
          error={props.form.problemOf('paperNumber')}
          value={props.form.entry().paperNumber}
          onValue={(paperNumber) => props.form.change({ paperNumber })}
        />
      </Show>
      <DateField
        id="draft-issuedOn"
        label={say(words.issuedOn)}
        error={props.form.problemOf('issuedOn')}
        text={props.form.entry().issuedOn}
        onText={(issuedOn) => props.form.change({ issuedOn })}
      />
    </>
  )
}
