import { type Language, wordFieldProblem } from '@lienthehe/domain'
import { createSignal } from 'solid-js'
import { queryClient } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { wordRefusal } from '../refusal-words.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary, type SummaryEntry } from '../ui/error-summary.tsx'
import { TextField } from '../ui/field.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { words as everywhere } from '../words.ts'
import { type LoginField, type SignInResult, signIn } from './sign-in.ts'
import { words } from './words.ts'

const ids = { userName: 'login-user', password: 'login-password' } as const

/** User name and password; also shown above a screen whose session ended. */
export function LoginForm(props: {
  readonly onDone: () => void
  readonly onResult?: (wrong: boolean) => void
}) {
  const { say, language } = useLanguage()
  const [username, setUsername] = createSignal('')
  const [password, setPassword] = createSignal('')
  const [busy, setBusy] = createSignal(false)
  const [result, setResult] = createSignal<SignInResult>()
  const problems = () => problemsOf(result(), language())
  const entries = (): readonly SummaryEntry[] => {
    const answer = result()
    if (answer?.kind === 'unreachable') return [{ field: null, text: say(everywhere.serverUnreachable) }]
    if (answer?.kind === 'incomplete')
      return answer.missing.map((field) => ({
        field: ids[field],
        text: `${say(words[field])}: ${problems()[field]}`,
      }))
    if (answer?.kind !== 'refused') return []
    const field = problems().userName === undefined ? null : ids.userName
    return [{ field, text: wordRefusal(answer.refusal, language()) }]
  }

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (busy()) return
    setBusy(true)
    const answer = await signIn({ username: username().trim().toLowerCase(), password: password() })
    setBusy(false)
    setResult(answer)
    props.onResult?.(answer.kind !== 'done')
    if (answer.kind !== 'done') return
    setPassword('')
    props.onDone()
    await queryClient.invalidateQueries()
  }

  return (
    <form class="form" onSubmit={submit} novalidate>
      <ErrorSummary heading={say(words.wrong)} entries={entries()} />
      <TextField
        id={ids.userName}
        label={say(words.userName)}
        error={problems().userName}
        value={username()}
        onValue={setUsername}
        autocomplete="username"
        autocapitalize="none"
        spellcheck={false}
      />
      <PasswordField
        id={ids.password}
        label={say(words.password)}
        error={problems().password}
        value={password()}
        onValue={setPassword}
        autocomplete="current-password"
        show={say(everywhere.showPassword)}
        hide={say(everywhere.hidePassword)}
      />
      <div class="actions">
        <Button type="submit" look="primary" busy={busy()}>
          {say(words.submit)}
        </Button>
      </div>
      <p class="note">{say(words.forgotten)}</p>
    </form>
  )
}

/** What stands beside a field: that it is empty, or at the user name that the two do not belong together. */
function problemsOf(
  result: SignInResult | undefined,
  language: Language,
): { readonly [field in LoginField]?: string } {
  if (result?.kind === 'incomplete')
    return Object.fromEntries(result.missing.map((field) => [field, wordFieldProblem('required', language)]))
  return result?.kind === 'refused' && result.refusal.reason === 'wrongLogin'
    ? { userName: wordRefusal(result.refusal, language) }
    : {}
}
