import {
  type Departure,
  type DepartureReason,
  departureReasons,
  formatDate,
  wordDepartureReason,
} from '@lienthehe/domain'
import { createMemo, createSignal } from 'solid-js'
import { api } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { createSubmission } from '../submission.ts'
import { Button } from '../ui/button.tsx'
import { DateField } from '../ui/date-field.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { SelectField } from '../ui/field.tsx'
import { parseTypedDate } from '../ui/typed-date.ts'
import { words as everywhere } from '../words.ts'
import { CompositionPreview } from './composition-preview.tsx'
import { createFormProblems } from './form-problems.ts'
import { memberWords } from './member-words.ts'
import { membersAfter } from './members-after.ts'
import type { ClubView, ListedMember } from './queries.ts'
import { refreshWhenStale } from './refresh-when-stale.ts'

/** Records that somebody leaves: the day from which they no longer count, and why. It can be undone. */
export function LeaveDialog(props: {
  readonly view: ClubView
  readonly members: readonly ListedMember[]
  readonly member: ListedMember
  readonly onSaved: (message: string) => void
  readonly onClose: () => void
}) {
  const { say, language } = useLanguage()
  const [on, setOn] = createSignal(formatDate(props.view.today))
  const [reason, setReason] = createSignal<DepartureReason>('movedAway')
  const departure = (): Departure => ({ on: parseTypedDate(on()) ?? props.view.today, reason: reason() })
  const fields = () => [
    { path: 'departure.on', id: 'departure.on', label: say(memberWords.leftOn) },
    { path: 'departure.reason', id: 'departure.reason', label: say(memberWords.reason) },
  ]
  const own = createFormProblems(fields)
  const submission = createSubmission<{ id: string; version: number; departure: Departure }, unknown>({
    send: (input) => api.members.leave.mutate(input),
    onDone: () => props.onSaved(say(memberWords.left(props.member.fullName))),
    fields,
  })
  refreshWhenStale(submission.refusal)
  const submit = () => {
    const readable = parseTypedDate(on()) !== null
    own.setProblems(readable ? [] : [{ field: 'departure.on', problem: 'dateInvalid' }])
    const { id, version } = props.member
    if (readable) submission.submit({ id, version, departure: departure() })
  }
  const after = createMemo(() =>
    membersAfter(props.view.club.id, props.members, {
      kind: 'leave',
      member: props.member.id,
      departure: departure(),
    }),
  )
  const entries = () => (own.entries().length > 0 ? own.entries() : submission.entries())
  return (
    <Dialog
      wide
      heading={say(memberWords.leaveOf(props.member.fullName))}
      close={say(everywhere.close)}
      onClose={() => props.onClose()}
    >
      <form
        class="form member-form"
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <div class="form">
          <ErrorSummary heading={say(everywhere.mend)} entries={entries()} />
          <DateField
            id="departure.on"
            label={say(memberWords.leftOn)}
            hint={say(memberWords.leftHint)}
            error={own.problemOf('departure.on') ?? submission.problemOf('departure.on')}
            text={on()}
            onText={setOn}
          />
          <SelectField
            id="departure.reason"
            label={say(memberWords.reason)}
            error={submission.problemOf('departure.reason')}
            value={reason()}
            onValue={setReason}
            options={departureReasons.map((known) => ({
              value: known,
              label: wordDepartureReason(known, language()),
            }))}
          />
        </div>
        <div class="beside">
          <CompositionPreview
            club={props.view.club.id}
            asOf={props.view.asOf}
            before={props.members}
            after={after()}
            heading={say(memberWords.preview)}
            note={say(memberWords.previewNote)}
          />
        </div>
        <div class="actions dialog-actions">
          <Button type="submit" look="primary" busy={submission.busy()}>
            {say(submission.busy() ? memberWords.saving : memberWords.saveLeave)}
          </Button>
          <Button onClick={() => props.onClose()}>{say(memberWords.cancel)}</Button>
        </div>
      </form>
    </Dialog>
  )
}
