import { hasEnded } from '@lienthehe/domain/clubs'
import type { MemberId } from '@lienthehe/domain/members'
import { hasLeft, memberColumns, orderMembers } from '@lienthehe/domain/members'
import { formatInteger } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { type ComponentProps, createMemo, createSignal, Match, onMount, Show, Switch } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { queryClient } from '../../api.ts'
import { ColumnChoice } from '../../columns/column-choice.tsx'
import { WriteProblem } from '../../forms/write-problem.tsx'
import { useLanguage } from '../../language.tsx'
import { Load } from '../../load.tsx'
import { personPath } from '../../privacy/person-path.ts'
import { TakeOut } from '../../take-out.tsx'
import { Button } from '../../ui/button.tsx'
import { Empty } from '../../ui/faces.tsx'
import { type ClubView, type ListedMember, memberFormsQuery } from '../queries.ts'
import { ChoiceBar, createMemberChoice, type MemberChoice } from './member-choice.tsx'
import { createRestoring } from './member-departure.ts'
import type { MemberEntry } from './member-entry.ts'
import type { MemberForms, Opened } from './member-forms.tsx'
import { createMemberListView, type MemberListView } from './member-list-view.ts'
import { searchMembers } from './member-search.ts'
import { createMemberSearch, MemberSearchBar, type MemberSearching } from './member-search-bar.tsx'
import { type MemberActions, MemberTable } from './member-table.tsx'
import { memberWords } from './member-words.ts'
import { togetherWords } from './together-words.ts'

/** The members of the club: searching, adding and editing them, and those who left. */
export function MembersSection(props: {
  readonly view: ClubView
  readonly members: readonly ListedMember[]
}) {
  const { say } = useLanguage()
  const [opened, setOpened] = createSignal<Opened>({ form: 'none' })
  const search = createMemberSearch()
  const choice = createMemberChoice()
  const list = createMemberListView()
  let heading: HTMLHeadingElement | undefined
  // A link to people who lack a fact leads to this list, so the page scrolls there.
  onMount(() => {
    if (search.lacking() !== null) heading?.focus()
  })
  const may = (action: ClubView['may'][number]) => props.view.may.includes(action)
  const { restoring, restore } = createRestoring(() => props.view.club.id)
  const actions = (): MemberActions => ({
    edit: may('member.edit') ? (member) => setOpened({ form: 'edit', member }) : undefined,
    leave: may('member.leave') ? (member) => setOpened({ form: 'leave', member }) : undefined,
    restore: may('member.leave') && !hasEnded(props.view.club) ? restore : undefined,
    about: may('person.read') ? ({ id }) => personPath(props.view.club.id, id) : undefined,
  })
  const close = () => setOpened({ form: 'none' })
  const editChosen = () => {
    const chosen = props.members.filter(({ id }) => choice.chosen()?.has(id))
    const onSaved = () => {
      choice.end()
      close()
    }
    setOpened({ form: 'together', chosen, onSaved })
  }
  const editSavedEarlier = (id: MemberId, typed: MemberEntry) => setOpened(editOf(props.members, id, typed))
  return (
    <section
      class="sheet stack"
      aria-labelledby="members-heading"
      id="members"
      // When the pointer or focus comes near a button, its form is loaded in advance.
      onFocusIn={fetchForms}
      onPointerOver={fetchForms}
    >
      <div class="section-head">
        <h2 id="members-heading" tabindex={-1} ref={(element) => (heading = element)}>
          {say(memberWords.members)}
        </h2>
        <HeadActions
          view={props.view}
          isEmpty={props.members.length === 0}
          list={list}
          admit={() => setOpened({ form: 'admit' })}
          choose={choice.begin}
        />
      </div>
      <Show when={props.members.length > 0}>
        <MemberSearchBar view={props.view} members={props.members} search={search} />
      </Show>
      <WriteProblem write={restoring} />
      <Listed
        view={props.view}
        members={props.members}
        search={search}
        choice={choice}
        list={list}
        actions={actions()}
        editChosen={editChosen}
      />
      <Show when={opened().form !== 'none'}>
        <OpenedForm
          opened={opened()}
          view={props.view}
          members={props.members}
          onSavedEarlier={editSavedEarlier}
          onClose={close}
        />
      </Show>
    </section>
  )
}

/** The edit form for a person who was already on the list, filled with what was typed. */
function editOf(members: readonly ListedMember[], id: MemberId, typed: MemberEntry): Opened {
  const member = members.find((listed) => listed.id === id)
  return member === undefined ? { form: 'none' } : { form: 'edit', member, typed }
}

/**
 * The people found, or why there are none. Its props are passed one by one. If they were spread, all of them would
 * change whenever the list is fetched again, and with them every cell and the button that has the focus.
 */
function Listed(props: {
  readonly view: ClubView
  readonly members: readonly ListedMember[]
  readonly search: MemberSearching
  readonly actions: MemberActions
  readonly choice: MemberChoice
  readonly list: MemberListView
  readonly editChosen: () => void
}) {
  const { say, language } = useLanguage()
  const sought = () => props.search.sought()
  const shown = createMemo(() =>
    orderMembers(
      searchMembers(props.members, sought(), props.view.asOf),
      props.list.order(),
      props.view.asOf,
    ),
  )
  const all = () => props.members.filter((member) => hasLeft(member, props.view.asOf) === sought().former)
  const count = (people: number) => formatInteger(people, language())
  return (
    <Switch
      fallback={
        <>
          <Show when={props.choice.chosen()}>
            <ChoiceBar choice={props.choice} shown={shown()} edit={props.editChosen} />
          </Show>
          <MemberTable
            members={shown()}
            choice={props.choice}
            view={props.list}
            former={sought().former}
            asOf={props.view.asOf}
            caption={say(memberWords.found(count(shown().length), count(all().length)))}
            actions={props.actions}
          />
        </>
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

/** The possible actions on the whole list. */
function HeadActions(props: {
  readonly view: ClubView
  readonly isEmpty: boolean
  readonly list: MemberListView
  readonly admit: () => void
  readonly choose: () => void
}) {
  const { say } = useLanguage()
  return (
    <div class="actions">
      <Show when={!props.isEmpty}>
        <ColumnChoice
          columns={memberColumns.map((id) => ({ id, header: say(memberWords[id]) }))}
          chosen={props.list.chosen}
        />
        <TakeOut
          file={`/api/exports/members/${props.view.club.id}?asOf=${props.view.asOf}&${props.list.asked()}`}
          of={say(memberWords.members)}
        />
      </Show>
      <Show when={!props.isEmpty && props.view.may.includes('member.edit')}>
        <Button class="no-print" onClick={() => props.choose()}>
          {say(togetherWords.begin)}
        </Button>
      </Show>
      {/* A club that has ended admits nobody any more. */}
      <Show when={props.view.may.includes('member.admit') && !hasEnded(props.view.club)}>
        <Button look="primary" onClick={() => props.admit()}>
          {say(memberWords.add)}
        </Button>
      </Show>
      <Show when={props.view.may.includes('roster.import') && !hasEnded(props.view.club)}>
        <a class="button no-print" href="#import-heading">
          {say(memberWords.import)}
        </a>
      </Show>
    </div>
  )
}

/** The forms are loaded when the first one is opened: users who only read do not wait for them. */
function OpenedForm(props: ComponentProps<typeof MemberForms>) {
  const forms = useQuery(() => memberFormsQuery)
  return <Load query={forms}>{(loaded) => <Dynamic component={loaded().forms()} {...props} />}</Load>
}

/** Loads the forms in advance, once per page: what is already loaded is not fetched again. */
function fetchForms(): void {
  void queryClient.prefetchQuery(memberFormsQuery)
}
