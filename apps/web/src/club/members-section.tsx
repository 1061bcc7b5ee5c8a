import { formatInteger } from '@lienthehe/domain'
import { useLocation } from '@solidjs/router'
import { createEffect, createMemo, createSignal, Match, Show, Switch } from 'solid-js'
import { api } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { createSubmission } from '../submission.ts'
import { Button } from '../ui/button.tsx'
import { Empty, StatusLine } from '../ui/faces.tsx'
import { LeaveDialog } from './leave-dialog.tsx'
import { MemberDialog } from './member-dialog.tsx'
import { hasLeft, searchMembers } from './member-search.ts'
import { createMemberSearch, MemberSearchBar, type MemberSearching } from './member-search-bar.tsx'
import { type MemberActions, MemberTable } from './member-table.tsx'
import { memberWords } from './member-words.ts'
import type { ClubView, ListedMember } from './queries.ts'

type Opened =
  | { readonly form: 'none' }
  | { readonly form: 'admit' }
  | { readonly form: 'edit' | 'leave'; readonly member: ListedMember }

/** Who belongs to the club: searched, added, edited, and those who left. */
export function MembersSection(props: {
  readonly view: ClubView
  readonly members: readonly ListedMember[]
  readonly onDone: (message: string) => void
}) {
  const { say } = useLanguage()
  const [opened, setOpened] = createSignal<Opened>({ form: 'none' })
  const search = createMemberSearch()
  const location = useLocation()
  let heading: HTMLHeadingElement | undefined
  createEffect(() => {
    // Whoever followed a link to these people is taken there; with another search, once more.
    if (location.hash === '#members' && search.lacking() !== null) heading?.focus()
  })
  const may = (action: ClubView['may'][number]) => props.view.may.includes(action)

  const [restored, setRestored] = createSignal('')
  const restoring = createSubmission<{ id: string; version: number }, unknown>({
    send: (input) => api.members.restore.mutate(input),
    onDone: () => props.onDone(say(memberWords.restored(restored()))),
    fields: () => [],
  })
  const actions = (): MemberActions => ({
    edit: may('member.edit') ? (member) => setOpened({ form: 'edit', member }) : undefined,
    leave: may('member.leave') ? (member) => setOpened({ form: 'leave', member }) : undefined,
    restore: may('member.leave')
      ? ({ id, version, fullName }) => {
          setRestored(fullName)
          restoring.submit({ id, version })
        }
      : undefined,
  })
  const close = () => setOpened({ form: 'none' })
  const saved = (message: string) => {
    close()
    props.onDone(message)
  }
  return (
    <section class="sheet stack" aria-labelledby="members-heading" id="members">
      <div class="section-head">
        <h2 id="members-heading" tabindex={-1} ref={(element) => (heading = element)}>
          {say(memberWords.members)}
        </h2>
        <Show when={may('member.admit')}>
          <Button look="primary" onClick={() => setOpened({ form: 'admit' })}>
            {say(memberWords.add)}
          </Button>
        </Show>
      </div>
      <Show when={props.members.length > 0}>
        <MemberSearchBar view={props.view} members={props.members} search={search} />
      </Show>
      <Show when={restoring.entries()[0]}>{(entry) => <StatusLine bad>{entry().text}</StatusLine>}</Show>
      <Listed view={props.view} members={props.members} search={search} actions={actions()} />
      <MemberForms
        opened={opened()}
        view={props.view}
        members={props.members}
        onSaved={saved}
        onClose={close}
      />
    </section>
  )
}

/** The people who are looked for, or why there are none. */
function Listed(props: {
  readonly view: ClubView
  readonly members: readonly ListedMember[]
  readonly search: MemberSearching
  readonly actions: MemberActions
}) {
  const { say, language } = useLanguage()
  const sought = () => props.search.sought()
  const shown = createMemo(() => searchMembers(props.members, sought(), props.view.asOf))
  const all = () => props.members.filter((member) => hasLeft(member, props.view.asOf) === sought().former)
  const count = (people: number) => formatInteger(people, language())
  return (
    <Switch
      fallback={
        <MemberTable
          members={shown()}
          former={sought().former}
          asOf={props.view.asOf}
          caption={say(memberWords.found(count(shown().length), count(all().length)))}
          actions={props.actions}
        />
      }
    >
      <Match when={props.members.length === 0}>
        <Empty>{say(memberWords.empty)}</Empty>
      </Match>
      <Match when={shown().length === 0 && all().length === 0 && sought().former}>
        <Empty>{say(memberWords.emptyFormer)}</Empty>
      </Match>
      <Match when={shown().length === 0}>
        <Empty>
          <p>{say(memberWords.emptySearch)}</p>
          <Button onClick={props.search.clear}>{say(memberWords.clearSearch)}</Button>
        </Empty>
      </Match>
    </Switch>
  )
}

function MemberForms(props: {
  readonly opened: Opened
  readonly view: ClubView
  readonly members: readonly ListedMember[]
  readonly onSaved: (message: string) => void
  readonly onClose: () => void
}) {
  const editing = () => (props.opened.form === 'edit' ? props.opened.member : undefined)
  const leaving = () => (props.opened.form === 'leave' ? props.opened.member : undefined)
  return (
    <Switch>
      <Match when={props.opened.form === 'admit'}>
        <MemberDialog {...props} member={undefined} />
      </Match>
      <Match when={editing()}>{(member) => <MemberDialog {...props} member={member()} />}</Match>
      <Match when={leaving()}>{(member) => <LeaveDialog {...props} member={member()} />}</Match>
    </Switch>
  )
}
