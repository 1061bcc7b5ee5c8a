import type { MemberId } from '@lienthehe/domain/members'
import { Match, Switch } from 'solid-js'
import type { ClubView, ListedMember } from '../queries.ts'
import { LeaveDialog } from './leave-dialog.tsx'
import { AdmitDialog, EditDialog } from './member-dialog.tsx'
import type { MemberEntry } from './member-entry.ts'
import { TogetherDialog } from './together-dialog.tsx'

/** Which member form is open. */
export type Opened =
  | { readonly form: 'none' }
  | { readonly form: 'admit' }
  | { readonly form: 'edit'; readonly member: ListedMember; readonly typed?: MemberEntry }
  | { readonly form: 'leave'; readonly member: ListedMember }
  | { readonly form: 'together'; readonly chosen: readonly ListedMember[]; readonly onSaved: () => void }

/** The open form, above the page. */
export function MemberForms(props: {
  readonly opened: Opened
  readonly view: ClubView
  readonly members: readonly ListedMember[]
  readonly onSavedEarlier: (id: MemberId, typed: MemberEntry) => void
  readonly onClose: () => void
}) {
  const editing = () => (props.opened.form === 'edit' ? props.opened : undefined)
  const leaving = () => (props.opened.form === 'leave' ? props.opened.member : undefined)
  const together = () => (props.opened.form === 'together' ? props.opened : undefined)
  return (
    <Switch>
      <Match when={props.opened.form === 'admit'}>
        <AdmitDialog {...props} />
      </Match>
      <Match when={editing()}>
        {(edit) => <EditDialog {...props} member={edit().member} typed={edit().typed} />}
      </Match>
      <Match when={together()}>
        {(several) => (
          <TogetherDialog
            view={props.view}
            chosen={several().chosen}
            onSaved={several().onSaved}
            onClose={props.onClose}
          />
        )}
      </Match>
      <Match when={leaving()}>{(member) => <LeaveDialog {...props} member={member()} />}</Match>
    </Switch>
  )
}
