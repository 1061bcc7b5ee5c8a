import type { ClubId } from '@lienthehe/domain/clubs'
import { type CareEndReason, careEndReasons, labelCareEnd } from '@lienthehe/domain/home-care'
import { formatDate } from '@lienthehe/domain/text'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { SelectField } from '../ui/field.tsx'
import { dateOrText } from '../ui/typed-date.ts'
import { words as everywhere } from '../words.ts'
import { type ClubCare, type RecordedCare, touchedByCare } from './queries.ts'
import { words } from './words.ts'

type EndProps = {
  readonly club: ClubId
  readonly care: ClubCare
  readonly recorded: RecordedCare
  readonly onClose: () => void
}

/** Records that somebody is no longer cared for, from which day and why. */
export function EndCareDialog(props: EndProps) {
  const { say, language } = useLanguage()
  const form = createEnding(props)
  return (
    <Dialog
      heading={say(words.endOf(props.recorded.value.fullName))}
      close={say(everywhere.close)}
      onClose={() => props.onClose()}
    >
      <FormView form={form}>
        <FormProblems form={form} />
        <DateField
          id="care-ended"
          label={say(words.endedOn)}
          hint={say(everywhere.dateHint)}
          error={form.problemOf('end.on')}
          text={form.entry().on}
          onText={(on) => form.change({ on })}
        />
        <SelectField
          id="care-reason"
          label={say(words.reason)}
          error={form.problemOf('end.reason')}
          value={form.entry().reason}
          onValue={(reason) => form.change({ reason })}
          options={[
            { value: '' as const, label: say(words.choose) },
            ...careEndReasons.map((known) => ({ value: known, label: labelCareEnd(known, language()) })),
          ]}
        />
        <FormActions form={form} save={words.saveEnd} class="dialog-actions">
          <Button onClick={() => props.onClose()}>{say(everywhere.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}

type EndEntry = { readonly on: string; readonly reason: CareEndReason | '' }
type EndInput = {
  readonly id: string
  readonly version: number
  readonly end: { readonly on: string; readonly reason: CareEndReason }
}

function createEnding(props: EndProps) {
  const { say } = useLanguage()
  const { id, fullName } = props.recorded.value
  const { club } = props
  return createForm<EndEntry, EndInput, { version: number }>({
    stored: () => ({
      entry: { on: formatDate(props.care.today), reason: '' },
      version: props.recorded.version,
    }),
    fields: () => [
      { path: 'end.on', at: ['on'], id: 'care-ended', label: say(words.endedOn) },
      { path: 'end.reason', at: ['reason'], id: 'care-reason', label: say(words.reason) },
    ],
    read: ({ on, reason }, version) => ({
      input: { id, version, end: { on: dateOrText(on), reason: reason === '' ? 'other' : reason } },
      problems: reason === '' ? [{ field: 'end.reason', problem: 'required' }] : [],
    }),
    send: (input) => api.homeCare.end.mutate(input),
    touches: () => touchedByCare(club),
    confirm: ({ output }) => ({
      said: words.ended(fullName),
      undo: {
        send: ({ key }) => api.homeCare.resume.mutate({ key, id, version: output.version }),
        touches: touchedByCare(club),
        said: words.resumed(fullName),
      },
    }),
    onSaved: () => props.onClose(),
  })
}
