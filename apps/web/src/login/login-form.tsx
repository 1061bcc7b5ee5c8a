import type { Wording } from '@lienthehe/domain'
import { createEffect } from 'solid-js'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { TextField } from '../ui/field.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { words as everywhere } from '../words.ts'
import { signIn } from './sign-in.ts'
import { words } from './words.ts'

/** User name and password; also shown above a screen whose session ended. */
export function LoginForm(props: {
  readonly onDone: () => void
  readonly onWrong?: (isWrong: boolean) => void
}) {
  const { say } = useLanguage()
  const form = createLogin(() => props.onDone())
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
      <FormActions form={form} save={words.submit} saving={words.submit} />
      <p class="note">{say(words.forgotten)}</p>
    </FormView>
  )
}

type Login = { readonly username: string; readonly password: string }

function createLogin(onDone: () => void) {
  const { say } = useLanguage()
  return createForm<Login, Login, void>({
    stored: () => ({ entry: { username: '', password: '' }, version: 0 }),
    fields: () => fieldsOf(say),
    read: ({ username, password }) => ({
      input: { username: username.trim().toLowerCase(), password },
      // What was not typed is no attempt, and is not counted as one.
      problems: [
        ...(username.trim() === '' ? [{ field: 'username', problem: 'required' as const }] : []),
        ...(password === '' ? [{ field: 'password', problem: 'required' as const }] : []),
      ],
    }),
    send: ({ key: _, ...login }) => signIn(login),
    fieldOf: ({ reason }) => (reason === 'wrongLogin' ? 'username' : undefined),
    // Whoever signs in may see what the one before could not.
    touches: () => [[]],
    onSaved: () => onDone(),
  })
}

function fieldsOf(say: (wording: Wording) => string) {
  return [
    { path: 'username', at: ['username', 'password'], id: 'login-user', label: say(words.userName) },
    { path: 'password', at: ['password'], id: 'login-password', label: say(words.password) },
  ]
}
