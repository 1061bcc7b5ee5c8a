import { useNavigate } from '@solidjs/router'
import { useQueryClient } from '@tanstack/solid-query'
import { useLanguage } from '../language.tsx'
import { Page } from '../page.tsx'
import { meQuery, useSession } from '../session.tsx'
import { PasswordForm } from './password-form.tsx'
import { words } from './words.ts'

/**
 * The only screen of a user whose password was chosen by someone else: it is changed here, and then the first screen
 * opens.
 */
export function FirstPassword() {
  const { say } = useLanguage()
  const { me } = useSession()
  const client = useQueryClient()
  const navigate = useNavigate()
  const begin = async () => {
    // Until the password is the user’s own, every address leads back here. Earlier answers were given to a user without
    // any rights, so they are fetched again.
    await client.refetchQueries({ queryKey: meQuery.queryKey })
    client.removeQueries({ type: 'inactive' })
    await client.invalidateQueries()
    navigate('/')
  }
  return (
    <Page title={say(words.firstTitle)} lede={`${me().fullName} · ${say(words.firstLede)}`} narrow>
      <section class="sheet">
        <PasswordForm
          current={words.firstCurrent}
          submit={words.firstSubmit}
          onChanged={() => void begin()}
        />
      </section>
    </Page>
  )
}
