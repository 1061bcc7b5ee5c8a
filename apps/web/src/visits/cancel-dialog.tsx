import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { words as everywhere } from '../words.ts'
import { touchedByVisits, type VisitView } from './queries.ts'
import { words } from './words.ts'

type Cancellation = {
  readonly id: string
  readonly version: number
  readonly cancellation: { readonly reason: string }
}

/** Asks why the visit is cancelled. */
export function CancelDialog(props: { readonly view: VisitView; readonly onClose: () => void }) {
  const { say } = useLanguage()
  const path = 'cancellation.reason'
  const form = createForm<{ readonly reason: string }, Cancellation, { version: number }>({
    stored: () => ({ entry: { reason: '' }, version: props.view.version }),
    fields: () => [{ path, at: ['reason'], id: 'cancel-reason', label: say(words.reason) }],
    read: ({ reason }, version) => ({
      input: { id: props.view.visit.id, version, cancellation: { reason } },
      problems: [],
    }),
    send: (input) => api.visits.cancel.mutate(input),
    touches: () => touchedByVisits,
    confirm: () => ({ said: words.planCancelled }),
    onSaved: () => props.onClose(),
  })
  return (
    <Dialog heading={say(words.cancel)} close={say(everywhere.close)} onClose={() => props.onClose()}>
      <FormView form={form}>
        <FormProblems form={form} />
        <TextField
          id="cancel-reason"
          label={say(words.reason)}
          error={form.problemOf(path)}
          maxlength={300}
          value={form.entry().reason}
          onValue={(reason) => form.change({ reason })}
        />
        <FormActions form={form} save={words.cancel} look="danger" class="dialog-actions">
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}
