import { wordRole } from '@lienthehe/domain'
import { For } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Page } from '../page.tsx'
import { useSession } from '../session.tsx'
import { PasswordForm } from './password-form.tsx'
import { words } from './words.ts'

/** Who one is here, what one may do, and one's password. */
export function Account() {
  const { say, language } = useLanguage()
  const { me } = useSession()
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
                <b>{wordRole(grant.role, language())}</b> – {say(grant.place)}
              </li>
            )}
          </For>
        </ul>
      </section>
      <section class="sheet">
        <h2>{say(words.password)}</h2>
        <PasswordForm />
      </section>
    </Page>
  )
}
