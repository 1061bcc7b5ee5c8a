import { wordFieldProblem } from '@lienthehe/domain'
import { createSignal, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { wordRefusal } from '../refusal-words.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary, type SummaryEntry } from '../ui/error-summary.tsx'
import { StatusLine } from '../ui/faces.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { words as everywhere } from '../words.ts'
import { changePassword, type PasswordResult } from './change-password.ts'
import { words } from './words.ts'

export function PasswordForm() {
  const { say, language } = useLanguage()
  const [current, setCurrent] = createSignal('')
  const [next, setNext] = createSignal('')
  const [busy, setBusy] = createSignal(false)
  const [result, setResult] = createSignal<PasswordResult>()

  const currentError = () => (result()?.kind === 'currentWrong' ? say(words.currentWrong) : undefined)
  const nextError = () => {
    const answer = result()
    return answer?.kind === 'nextWrong' ? wordFieldProblem(answer.problem, language()) : undefined
  }
  const entries = (): readonly SummaryEntry[] => {
    const answer = result()
    const [wrongCurrent, wrongNext] = [currentError(), nextError()]
    if (wrongCurrent !== undefined) return [{ field: 'password-current', text: wrongCurrent }]
    if (wrongNext !== undefined) return [{ field: 'password-next', text: `${say(words.next)}: ${wrongNext}` }]
    if (answer?.kind === 'refused') return [{ field: null, text: wordRefusal(answer.refusal, language()) }]
    return answer?.kind === 'unreachable' ? [{ field: null, text: say(everywhere.serverUnreachable) }] : []
  }

  const submit = async (event: SubmitEvent) => {
    event.preventDefault()
    if (busy()) return
    setBusy(true)
    const answer = await changePassword({ currentPassword: current(), newPassword: next() })
    setBusy(false)
    setResult(answer)
    if (answer.kind !== 'done') return
    setCurrent('')
    setNext('')
  }

  return (
    <form class="form" onSubmit={submit} novalidate>
      <p class="note">{say(words.passwordLede)}</p>
      <ErrorSummary heading={say(everywhere.notDone)} entries={entries()} />
      <StatusLine>
        <Show when={result()?.kind === 'done'}>{say(words.done)}</Show>
      </StatusLine>
      <PasswordField
        id="password-current"
        label={say(words.current)}
        error={currentError()}
        value={current()}
        onValue={setCurrent}
        autocomplete="current-password"
        show={say(everywhere.showPassword)}
        hide={say(everywhere.hidePassword)}
      />
      <PasswordField
        id="password-next"
        label={say(words.next)}
        hint={say(words.nextHint)}
        error={nextError()}
        value={next()}
        onValue={setNext}
        autocomplete="new-password"
        show={say(everywhere.showPassword)}
        hide={say(everywhere.hidePassword)}
      />
      <div class="actions">
        <Button type="submit" look="primary" busy={busy()}>
          {say(words.submit)}
        </Button>
      </div>
    </form>
  )
}
