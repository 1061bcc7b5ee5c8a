import { A } from '@solidjs/router'
import { useQuery } from '@tanstack/solid-query'
import { createSignal, For, Show } from 'solid-js'
import { formatInstant } from '../instant.ts'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { useSession } from '../session.tsx'
import { Button } from '../ui/button.tsx'
import { type Column, DataTable } from '../ui/data-table.tsx'
import { ChangeUser } from './change-user.tsx'
import { CreateUser } from './create-user.tsx'
import { describeGrant } from './grant-choice.ts'
import { type User, usersQuery } from './queries.ts'
import { words } from './words.ts'
import './users.css'

type Opened =
  | { readonly form: 'none' }
  | { readonly form: 'create' }
  | { readonly form: 'change'; readonly id: string }

/** Lists the users of the system: who may do what, and where. */
export function Users() {
  const { say } = useLanguage()
  const { may } = useSession()
  const [opened, setOpened] = createSignal<Opened>({ form: 'none' })
  const close = () => setOpened({ form: 'none' })
  const users = useQuery(() => usersQuery)
  const changing = () => {
    const form = opened()
    if (form.form !== 'change' || !users.isSuccess) return undefined
    return users.data.users.find(({ id }) => id === form.id)
  }
  return (
    <Page
      title={say(words.title)}
      lede={say(words.lede)}
      actions={
        <>
          <Show when={may('user.open')}>
            <A class="button plain" href="/nguoi-dung/danh-sach">
              {say(words.addList)}
            </A>
          </Show>
          <Show when={may('user.manage')}>
            <Button look="primary" onClick={() => setOpened({ form: 'create' })}>
              {say(words.add)}
            </Button>
          </Show>
        </>
      }
    >
      <Load
        query={users}
        isEmpty={(list) => list.users.length === 0}
        whenEmpty={
          <>
            <h2>{say(words.none)}</h2>
            <p>{say(words.noneAdvice)}</p>
          </>
        }
      >
        {(list) => (
          <section class="sheet stack">
            <Show when={ofEndedUnits(list().users)}>
              {(users) => <p class="note">{say(words.ofEndedUnits(users()))}</p>}
            </Show>
            <UserTable users={list().users} change={({ id }) => setOpened({ form: 'change', id })} />
          </section>
        )}
      </Load>
      <Show when={opened().form === 'create'}>
        <CreateUser onClose={close} />
      </Show>
      <Show when={changing()}>{(user) => <ChangeUser user={user()} onClose={close} />}</Show>
    </Page>
  )
}

/** How many users have a right for a unit that has ended; it lets them read, but no longer write. */
function ofEndedUnits(users: readonly User[]): number {
  return users.filter(({ grants }) => grants.some(({ ended }) => ended === true)).length
}

function UserTable(props: { readonly users: readonly User[]; readonly change: (user: User) => void }) {
  const { say, language } = useLanguage()
  const { may } = useSession()
  const columns = (): readonly Column<User>[] => [
    { header: say(words.columns.fullName), names: true, cell: (user) => user.fullName },
    { header: say(words.columns.userName), cell: (user) => user.userName },
    {
      header: say(words.columns.grants),
      cell: (user) => (
        <For each={user.grants} fallback={<i>{say(words.noGrants)}</i>}>
          {(grant) => <span class="grant">{describeGrant(grant, language())}</span>}
        </For>
      ),
    },
    {
      header: say(words.columns.lastSeen),
      cell: (user) => (user.lastSeenAt === null ? <i>{say(words.never)}</i> : formatInstant(user.lastSeenAt)),
    },
    {
      header: say(words.columns.state),
      cell: (user) =>
        say(user.disabled ? words.disabled : user.awaitsNewPassword ? words.unused : words.active),
    },
    ...(may('user.manage')
      ? [
          {
            header: say(words.columns.actions),
            pressed: true,
            cell: (user: User) => (
              <Button aria-label={say(words.changeOf(user.fullName))} onClick={() => props.change(user)}>
                {say(words.change)}
              </Button>
            ),
          },
        ]
      : []),
  ]
  return <DataTable caption={say(words.count(props.users.length))} columns={columns()} rows={props.users} />
}
