import { labelRole } from '@lienthehe/domain/access'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Load } from '../load.tsx'
import { Page } from '../page.tsx'
import { useSession } from '../session.tsx'
import { FirstPassword } from './first-password.tsx'
import { PasswordForm } from './password-form.tsx'
import { ownQuery, remindersQuery } from './queries.ts'
import { Reminders } from './reminders.tsx'
import { SecondStep } from './second-step.tsx'
import { Sessions } from './sessions.tsx'
import { words } from './words.ts'

/** The user’s own account: who they are here, what they may do, and how they sign in. */
export function Account() {
  const { me } = useSession()
  return (
    <Show when={me().awaitsNewPassword} fallback={<OwnAccount />}>
      <FirstPassword />
    </Show>
  )
}

function OwnAccount() {
  const { say, language } = useLanguage()
  const { me } = useSession()
  const own = useQuery(() => ownQuery)
  const reminders = useQuery(() => remindersQuery)
  return (
    <Page
      title={say(words.title)}
      lede={`${me().fullName} · ${say(words.userName)}: ${me().userName}`}
      narrow
    >
      <section class="sheet">
        <h2>{say(words.rights)}</h2>
        <ul class="plain-list">
          <For each={me().grants} fallback={<li>{say(words.noRights)}</li>}>
            {(grant) => (
              <li>
                <b>{labelRole(grant.role, language())}</b> – {say(grant.place)}
              </li>
            )}
          </For>
        </ul>
      </section>
      <Load query={own}>
        {(data) => (
          <div class="stack wide">
            <section class="sheet">
              <h2>{say(words.secondStep)}</h2>
              <SecondStep secondStep={data().secondStep} />
            </section>
            <section class="sheet">
              <h2>{say(words.sessions)}</h2>
              <Sessions sessions={data().sessions} />
            </section>
          </div>
        )}
      </Load>
      <Load query={reminders}>
        {(data) => (
          <Show when={data().offered.length > 0}>
            <section class="sheet">
              <h2>{say(words.reminders)}</h2>
              <Reminders own={data()} />
            </section>
          </Show>
        )}
      </Load>
      <section class="sheet">
        <h2>{say(words.password)}</h2>
        <PasswordForm />
      </section>
    </Page>
  )
}
