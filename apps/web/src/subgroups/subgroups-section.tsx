import { formatInteger } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { api } from '../api.ts'
import type { ClubView, ListedMember } from '../club/queries.ts'
import { createWrite } from '../forms/write.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Button } from '../ui/button.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { type ClubSubgroups, type ListedSubgroup, subgroupsQuery, touchedBySubgroup } from './queries.ts'
import { ChangeDialog, FormDialog } from './subgroup-dialog.tsx'
import { words } from './words.ts'

type Opened =
  | { readonly form: 'none' }
  | { readonly form: 'form'; readonly name: string }
  | { readonly form: 'change'; readonly id: string; readonly listed: ListedSubgroup }

type SectionProps = { readonly view: ClubView; readonly members: readonly ListedMember[] }

/** The subgroups of a club, which meet separately: the leader of each, and how many members it has. */
export function SubgroupsSection(props: SectionProps) {
  const { say } = useLanguage()
  const subgroups = useQuery(() => subgroupsQuery(props.view.club.id, props.view.asOf))
  return (
    <section class="sheet stack" aria-labelledby="subgroups-heading" id="subgroups">
      <div>
        <h2 id="subgroups-heading">{say(words.heading)}</h2>
        <p class="note no-print">{say(words.lede)}</p>
      </div>
      <Load query={subgroups}>{(loaded) => <LoadedSubgroups {...props} listed={loaded()} />}</Load>
    </section>
  )
}

function LoadedSubgroups(props: SectionProps & { readonly listed: ClubSubgroups }) {
  const { say, language } = useLanguage()
  const [opened, setOpened] = createSignal<Opened>({ form: 'none' })
  // Removes an earlier refusal from the screen when something else is opened.
  const open = (form: Opened) => {
    dissolving.reset()
    setOpened(form)
  }
  const club = () => props.view.club.id
  const dissolving = createWrite<
    { readonly id: string; readonly version: number; readonly name: string },
    { version: number }
  >({
    send: ({ key, id, version }) => api.subgroups.dissolve.mutate({ key, id, version }),
    touches: () => touchedBySubgroup(club()),
    confirm: ({ input }) => ({ said: words.dissolved(input.name) }),
  })
  const columns = (): readonly Column<ListedSubgroup>[] => [
    { header: say(words.name), names: true, cell: ({ name }) => name },
    { header: say(words.leader), cell: leaderOf },
    {
      header: say(words.members),
      numeric: true,
      cell: ({ members }) => formatInteger(members, language()),
    },
    ...(props.listed.mayWrite ? [{ header: say(words.actions), cell: actionsOf, pressed: true }] : []),
  ]
  const leaderOf = ({ leader }: ListedSubgroup) => {
    if (leader === undefined) return say(words.leaderNone)
    return leader.isActive ? leader.fullName : say(words.hasLeft(leader.fullName))
  }
  const actionsOf = (listed: ListedSubgroup) => (
    <RowActions
      listed={listed}
      mayForm={props.listed.mayForm}
      open={open}
      dissolve={(id) => dissolving.submit({ id, version: listed.version, name: listed.name })}
    />
  )
  const count = () => formatInteger(props.listed.subgroups.length, language())
  return (
    <div class="stack">
      <Show when={props.listed.mayForm}>
        <p class="actions no-print">
          <Button onClick={() => open({ form: 'form', name: '' })}>{say(words.form)}</Button>
        </p>
      </Show>
      <WriteProblem write={dissolving} />
      <Show when={props.listed.subgroups.length > 0} fallback={<p class="note">{say(words.none)}</p>}>
        <DataTable
          caption={say(words.caption(count()))}
          columns={columns()}
          rows={props.listed.subgroups}
          rowProps={({ name }) => ({ 'data-subgroup': name })}
        />
      </Show>
      <OpenedForm {...props} opened={opened()} onClose={() => setOpened({ form: 'none' })} />
    </div>
  )
}

function RowActions(props: {
  readonly listed: ListedSubgroup
  readonly mayForm: boolean
  readonly open: (opened: Opened) => void
  readonly dissolve: (id: string) => void
}) {
  const { say } = useLanguage()
  const name = () => props.listed.name
  return (
    <span class="row-actions">
      <Show
        when={props.listed.recorded}
        fallback={
          <Show when={props.mayForm}>
            <Button
              look="quiet"
              aria-label={say(words.keepOf(name()))}
              onClick={() => props.open({ form: 'form', name: name() })}
            >
              {say(words.keep)}
            </Button>
          </Show>
        }
      >
        {(recorded) => (
          <>
            <Button
              look="quiet"
              aria-label={say(words.changeOf(name()))}
              onClick={() => props.open({ form: 'change', id: recorded().id, listed: props.listed })}
            >
              {say(words.change)}
            </Button>
            <Button
              look="quiet"
              aria-label={say(words.dissolveOf(name()))}
              onClick={() => props.dissolve(recorded().id)}
            >
              {say(words.dissolve)}
            </Button>
          </>
        )}
      </Show>
    </span>
  )
}

function OpenedForm(
  props: SectionProps & {
    readonly listed: ClubSubgroups
    readonly opened: Opened
    readonly onClose: () => void
  },
) {
  const forming = () => (props.opened.form === 'form' ? props.opened : undefined)
  const changing = () => (props.opened.form === 'change' ? props.opened : undefined)
  const shared = () => ({
    club: props.view.club.id,
    asOf: props.view.asOf,
    members: props.members,
    onClose: props.onClose,
  })
  return (
    <Switch>
      <Match when={forming()}>{(opened) => <FormDialog {...shared()} name={opened().name} />}</Match>
      <Match when={changing()}>
        {(opened) => (
          <ChangeDialog
            {...shared()}
            id={opened().id}
            name={opened().listed.name}
            listed={() =>
              props.listed.subgroups.find(({ recorded }) => recorded?.id === opened().id) ?? opened().listed
            }
          />
        )}
      </Match>
    </Switch>
  )
}
