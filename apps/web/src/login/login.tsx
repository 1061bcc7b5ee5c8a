import { createSignal } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Page } from '../page.tsx'
import { LoginForm } from './login-form.tsx'
import { words } from './words.ts'

/** Signs a user in; then the shell opens the requested screen. */
export function Login() {
  const { say } = useLanguage()
  const [isWrong, setWrong] = createSignal(false)
  return (
    <Page title={say(words.title)} lede={say(words.lede)} narrow wrong={isWrong()}>
      <div class="sheet">
        <LoginForm onDone={() => setWrong(false)} onWrong={setWrong} />
      </div>
    </Page>
  )
}
