import { useNavigate } from '@solidjs/router'
import { useQueryClient } from '@tanstack/solid-query'
import { useLanguage } from '../language.tsx'
import { Page } from '../page.tsx'
import { meQuery, useSession } from '../session.tsx'
import { PasswordForm } from './password-form.tsx'
import { words } from './words.ts'

/** The only screen of somebody whose password was chosen by another: it is changed here, and the first screen follows. */
export function FirstPassword() {
  const { say } = useLanguage()
  const { me } = useSession()
  const client = useQueryClient()
  const navigate = useNavigate()
  const begin = async () => {
    // Until it is known that the password is their own, every address leads back here; and whatever was answered before,
    // was answered to somebody without any rights.
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
