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
import { createSubmission, summaryHeading } from '../submission.ts'
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

type LeaveProps = {
  readonly view: ClubView
  readonly members: readonly ListedMember[]
  readonly member: ListedMember
  readonly onSaved: (message: string) => void
  readonly onClose: () => void
}

/** Records that somebody leaves: the day from which they no longer count, and why. It can be undone. */
export function LeaveDialog(props: LeaveProps) {
  const { say, language } = useLanguage()
  const form = createLeaveForm(props)
  const after = createMemo(() => {
    const change = { kind: 'leave', member: props.member.id, departure: form.departure() } as const
    return membersAfter(props.view.club.id, props.members, change)
  })
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
          form.submit()
        }}
      >
        <div class="form">
          <ErrorSummary heading={say(summaryHeading(form.entries()))} entries={form.entries()} />
          <DateField
            id="departure.on"
            label={say(memberWords.leftOn)}
            hint={say(memberWords.leftHint)}
            error={form.problemOf('departure.on')}
            text={form.on()}
            onText={form.setOn}
          />
          <SelectField
            id="departure.reason"
            label={say(memberWords.reason)}
            error={form.problemOf('departure.reason')}
            value={form.reason()}
            onValue={form.setReason}
            options={departureReasons.map((known) => ({
              value: known,
              label: wordDepartureReason(known, language()),
            }))}
          />
        </div>
        <div class="beside">
          <CompositionPreview
            club={props.view.club}
            asOf={props.view.asOf}
            before={props.members}
            after={after()}
            heading={say(memberWords.preview)}
            note={say(memberWords.previewNote)}
          />
        </div>
        <div class="actions dialog-actions">
          <Button type="submit" look="primary" busy={form.busy()}>
            {say(form.busy() ? memberWords.saving : memberWords.saveLeave)}
          </Button>
          <Button onClick={() => props.onClose()}>{say(memberWords.cancel)}</Button>
        </div>
      </form>
    </Dialog>
  )
}

function createLeaveForm(props: LeaveProps) {
  const { say } = useLanguage()
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
  return {
    on,
    setOn,
    reason,
    setReason,
    departure,
    busy: submission.busy,
    problemOf: (path: string) => own.problemOf(path) ?? submission.problemOf(path),
    entries: () => (own.entries().length > 0 ? own.entries() : submission.entries()),
    submit: () => {
      const isReadable = parseTypedDate(on()) !== null
      own.setProblems(isReadable ? [] : [{ field: 'departure.on', problem: 'dateInvalid' }])
      const { id, version } = props.member
      if (isReadable) submission.submit({ id, version, departure: departure() })
    },
  }
}
