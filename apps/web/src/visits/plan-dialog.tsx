import { Show } from 'solid-js'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SelectField, TextField } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import type { PlanForm } from './plan-form.ts'
import type { UnitVisits } from './queries.ts'
import { words } from './words.ts'

/** Asks when a visit will take place, who will go and why; if `units` are given, also to which unit. */
export function PlanDialog(props: {
  readonly form: PlanForm
  readonly heading: string
  readonly units?: UnitVisits['units']
  readonly onClose: () => void
}) {
  const { say } = useLanguage()
  const form = () => props.form
  return (
    <Dialog heading={props.heading} close={say(everywhere.close)} onClose={() => props.onClose()}>
      <FormView form={form()}>
        <FormProblems form={form()} />
        <Show when={props.units}>
          {(units) => (
            <SelectField<string>
              id="plan-unit"
              label={say(words.unit)}
              error={form().problemOf('visited.unit')}
              value={form().entry().unit}
              onValue={(unit) => form().change({ unit })}
              options={[
                { value: '', label: say(words.choose) },
                ...units().map(({ key, name }) => ({ value: key as string, label: name })),
              ]}
            />
          )}
        </Show>
        <DateField
          id="plan-plannedOn"
          label={say(words.plannedOn)}
          hint={say(everywhere.dateHint)}
          error={form().problemOf('draft.plannedOn')}
          text={form().entry().plannedOn}
          onText={(plannedOn) => form().change({ plannedOn })}
        />
        <TextField
          id="plan-visitors"
          label={say(words.visitors)}
          hint={say(words.visitorsHint)}
          error={form().problemOf('draft.visitors')}
          maxlength={200}
          value={form().entry().visitors}
          onValue={(visitors) => form().change({ visitors })}
        />
        <TextField
          id="plan-purpose"
          label={say(words.purpose)}
          optional={say(everywhere.optional)}
          error={form().problemOf('draft.purpose')}
          maxlength={300}
          value={form().entry().purpose}
          onValue={(purpose) => form().change({ purpose })}
        />
        <FormActions form={form()} save={words.save} class="dialog-actions">
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}
