import type { Wording } from '@lienthehe/domain'
import { createEffect, createSignal, onMount, Show } from 'solid-js'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { TextField } from '../ui/field.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { words as everywhere } from '../words.ts'
import { type Login, signIn } from './sign-in.ts'
import { words } from './words.ts'

/**
 * User name, password and, once the server asks for it, a code. It is also shown above a screen whose session has
 * ended.
 */
export function LoginForm(props: {
  readonly onDone: () => void
  readonly onWrong?: (isWrong: boolean) => void
}) {
  const { say } = useLanguage()
  const [isCodeAsked, setCodeAsked] = createSignal(false)
  const form = createLogin({ isCodeAsked, askCode: () => setCodeAsked(true), onDone: () => props.onDone() })
  createEffect(() => props.onWrong?.(form.summary().length > 0))
  return (
    <FormView form={form}>
      <FormProblems form={form} heading={say(words.wrong)} />
      <TextField
        id="login-user"
        label={say(words.userName)}
        error={form.problemOf('username')}
        value={form.entry().username}
        onValue={(username) => form.change({ username })}
        autocomplete="username"
        autocapitalize="none"
        spellcheck={false}
      />
      <PasswordField
        id="login-password"
        label={say(words.password)}
        error={form.problemOf('password')}
        value={form.entry().password}
        onValue={(password) => form.change({ password })}
        autocomplete="current-password"
        show={say(everywhere.showPassword)}
        hide={say(everywhere.hidePassword)}
      />
      <Show when={isCodeAsked()}>
        <CodeField form={form} />
      </Show>
      <FormActions form={form} save={words.submit} saving={words.submit} />
      <p class="note">{say(words.forgotten)}</p>
    </FormView>
  )
}

/** The field for the code. It appears after the password and takes the focus, so that the user can go on typing. */
function CodeField(props: { readonly form: LoginForm }) {
  const { say } = useLanguage()
  onMount(() => document.getElementById('login-code')?.focus())
  return (
    <TextField
      id="login-code"
      label={say(words.code)}
      hint={say(words.codeHint)}
      error={props.form.problemOf('code')}
      value={props.form.entry().code}
      onValue={(code) => props.form.change({ code })}
      autocomplete="one-time-code"
      autocapitalize="characters"
      spellcheck={false}
      short
    />
  )
}

type LoginForm = ReturnType<typeof createLogin>

function createLogin(steps: {
  readonly isCodeAsked: () => boolean
  readonly askCode: () => void
  readonly onDone: () => void
}) {
  const { say } = useLanguage()
  return createForm<Login, Login, Awaited<ReturnType<typeof signIn>>>({
    stored: () => ({ entry: { username: '', password: '', code: '' }, version: 0 }),
    fields: () => fieldsOf(say),
    read: ({ username, password, code }) => ({
      input: { username: username.trim().toLowerCase(), password, code },
      // An empty field is reported here; it is not sent, so it does not count as an attempt.
      problems: [
        ...missing('username', username),
        ...(password === '' ? [{ field: 'password', problem: 'required' as const }] : []),
        ...(steps.isCodeAsked() ? missing('code', code) : []),
      ],
    }),
    send: ({ key: _, ...login }) => signIn(login),
    fieldOf: ({ reason }) =>
      reason === 'wrongLogin' ? 'username' : reason === 'wrongCode' ? 'code' : undefined,
    // The new user may have other rights than the one before, so everything is loaded again; not yet if a code is still
    // needed.
    touches: (outcome) => (outcome === 'codeNeeded' ? [] : [[]]),
    onSaved: (outcome) => (outcome === 'codeNeeded' ? steps.askCode() : steps.onDone()),
  })
}

function missing(field: string, typed: string) {
  return typed.trim() === '' ? [{ field, problem: 'required' as const }] : []
}

function fieldsOf(say: (wording: Wording) => string) {
  return [
    { path: 'username', at: ['username', 'password'], id: 'login-user', label: say(words.userName) },
    { path: 'password', at: ['password'], id: 'login-password', label: say(words.password) },
    { path: 'code', at: ['code'], id: 'login-code', label: say(words.code) },
  ]
}
