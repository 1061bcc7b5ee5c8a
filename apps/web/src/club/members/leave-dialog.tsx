import { parseTypedDate } from '@lienthehe/domain/calendar'
import {
  type Departure,
  type DepartureReason,
  departureReasons,
  labelDepartureReason,
} from '@lienthehe/domain/members'
import { formatDate } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { createMemo, Show } from 'solid-js'
import { api } from '../../api.ts'
import { boardQuery } from '../../board/queries.ts'
import { describePosts } from '../../board/word-posts.ts'
import { createForm } from '../../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../../forms/form-view.tsx'
import { useLanguage } from '../../language.tsx'
import { Button } from '../../ui/button.tsx'
import { DateField } from '../../ui/date-field.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { SelectField } from '../../ui/field.tsx'
import { words as everywhere } from '../../words.ts'
import { CompositionPreview } from '../composition-preview.tsx'
import { type ClubView, type ListedMember, touchedByClub } from '../queries.ts'
import { confirmDeparture } from './member-departure.ts'
import { memberWords } from './member-words.ts'
import { membersAfter } from './members-after.ts'

type LeaveProps = {
  readonly view: ClubView
  readonly members: readonly ListedMember[]
  readonly member: ListedMember
  readonly onClose: () => void
}

/** Records that a member leaves: the day from which they no longer count, and why. It can be undone. */
export function LeaveDialog(props: LeaveProps) {
  const { say, language } = useLanguage()
  const form = createLeaveForm(props)
  const after = createMemo(() => {
    const change = { kind: 'leave', member: props.member.id, departure: form.input().departure } as const
    return membersAfter(props.view.club.id, props.members, change)
  })
  return (
    <Dialog
      wide
      heading={say(memberWords.leaveOf(props.member.fullName))}
      close={say(everywhere.close)}
      onClose={() => props.onClose()}
    >
      <FormView form={form} class="form member-form">
        <div class="form">
          <FormProblems form={form} />
          <DateField
            id="departure.on"
            label={say(memberWords.leftOn)}
            hint={say(memberWords.leftHint)}
            error={form.problemOf('departure.on')}
            text={form.entry().on}
            onText={(on) => form.change({ on })}
          />
          <SelectField
            id="departure.reason"
            label={say(memberWords.reason)}
            error={form.problemOf('departure.reason')}
            value={form.entry().reason}
            onValue={(reason) => form.change({ reason })}
            options={[
              { value: '', label: say(memberWords.choose) },
              ...departureReasons.map((known) => ({
                value: known,
                label: labelDepartureReason(known, language()),
              })),
            ]}
          />
          <PostsGivenUp view={props.view} member={props.member} />
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
        <FormActions form={form} save={memberWords.saveLeave} class="dialog-actions">
          <Button onClick={() => props.onClose()}>{say(memberWords.cancel)}</Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}

/** The posts that become vacant when this member leaves; shown before saving. */
function PostsGivenUp(props: Pick<LeaveProps, 'view' | 'member'>) {
  const { say, language } = useLanguage()
  const board = useQuery(() => boardQuery(props.view.club.id, props.view.today))
  const posts = () =>
    (board.isSuccess ? (board.data.terms?.running ?? []) : [])
      .filter(({ value }) => value.member === props.member.id)
      .map(({ value }) => value.post)
  return (
    <Show when={posts().length > 0}>
      <p class="advice">{say(memberWords.givesUp(describePosts(posts(), language())))}</p>
    </Show>
  )
}

type LeaveEntry = { readonly on: string; readonly reason: DepartureReason | '' }
type LeaveInput = { readonly id: string; readonly version: number; readonly departure: Departure }

function createLeaveForm(props: LeaveProps) {
  const { say } = useLanguage()
  const blank: LeaveEntry = { on: formatDate(props.view.today), reason: '' }
  return createForm<LeaveEntry, LeaveInput, { version: number }>({
    stored: () => ({ entry: blank, version: props.member.version }),
    fields: () => [
      { path: 'departure.on', at: ['on'], id: 'departure.on', label: say(memberWords.leftOn) },
      { path: 'departure.reason', at: ['reason'], id: 'departure.reason', label: say(memberWords.reason) },
    ],
    read: ({ on, reason }, version) => {
      const date = parseTypedDate(on)
      return {
        input: {
          id: props.member.id,
          version,
          departure: { on: date ?? props.view.today, reason: reason === '' ? 'other' : reason },
        },
        problems: [
          ...(date === null ? [{ field: 'departure.on', problem: 'dateInvalid' } as const] : []),
          ...(reason === '' ? [{ field: 'departure.reason', problem: 'required' } as const] : []),
        ],
      }
    },
    send: (input) => api.members.leave.mutate(input),
    touches: () => touchedByClub(props.view.club.id),
    confirm: ({ output }) => confirmDeparture(props.member, output.version),
    onSaved: () => props.onClose(),
  })
}
