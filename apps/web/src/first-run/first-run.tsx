import type { Wording } from '@lienthehe/domain'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { signIn } from '../login/sign-in.ts'
import { Page } from '../page.tsx'
import { TextField } from '../ui/field.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { words as everywhere } from '../words.ts'
import { words } from './words.ts'

type NewAdmin = Readonly<Record<'code' | 'fullName' | 'userName' | 'password', string>>

/** Creates the first administrator, for a person who can read the code in the server's window. */
export function FirstRun() {
  const { say } = useLanguage()
  const form = createFirstAdmin()
  return (
    <Page title={say(words.title)} lede={say(words.lede)} wrong={form.summary().length > 0} narrow>
      <FormView form={form} class="form sheet">
        <FormProblems form={form} />
        <AdminFields admin={form.entry()} change={form.change} problemOf={form.problemOf} />
        <FormActions form={form} save={words.submit} />
      </FormView>
    </Page>
  )
}

function createFirstAdmin() {
  const { say } = useLanguage()
  return createForm<NewAdmin, NewAdmin, { userName: string }>({
    stored: () => ({ entry: { code: '', fullName: '', userName: '', password: '' }, version: 0 }),
    fields: () => fieldsOf(say),
    read: (input) => ({ input, problems: [] }),
    // The same click also signs the new administrator in; if that fails, the login screen follows.
    send: async (input) => {
      const answer = await api.setup.createAdmin.mutate(input)
      await Promise.allSettled([signIn({ username: answer.userName, password: input.password, code: '' })])
      return answer
    },
    touches: () => [['setup'], ['session']],
  })
}

function fieldsOf(say: (wording: Wording) => string) {
  return [
    { path: 'code', at: ['code'], id: 'setup-code', label: say(words.code) },
    { path: 'fullName', at: ['fullName'], id: 'setup-name', label: say(words.fullName) },
    { path: 'userName', at: ['userName'], id: 'setup-user', label: say(words.userName) },
    { path: 'password', at: ['password'], id: 'setup-password', label: say(words.password) },
  ]
}

function AdminFields(props: {
  readonly admin: NewAdmin
  readonly change: (change: Partial<NewAdmin>) => void
  readonly problemOf: (path: string) => string | undefined
}) {
  const { say } = useLanguage()
  return (
    <>
      <TextField
        id="setup-code"
        label={say(words.code)}
        hint={say(words.codeHint)}
        error={props.problemOf('code')}
        value={props.admin.code}
        onValue={(code) => props.change({ code })}
        autocomplete="one-time-code"
        autocapitalize="characters"
        spellcheck={false}
        short
      />
      <TextField
        id="setup-name"
        label={say(words.fullName)}
        error={props.problemOf('fullName')}
        value={props.admin.fullName}
        onValue={(fullName) => props.change({ fullName })}
        autocomplete="name"
      />
      <TextField
        id="setup-user"
        label={say(words.userName)}
        hint={say(words.userNameHint)}
        error={props.problemOf('userName')}
        value={props.admin.userName}
        onValue={(userName) => props.change({ userName })}
        autocomplete="username"
        autocapitalize="none"
        spellcheck={false}
      />
      <PasswordField
        id="setup-password"
        label={say(words.password)}
        hint={say(words.passwordHint)}
        error={props.problemOf('password')}
        value={props.admin.password}
        onValue={(password) => props.change({ password })}
        autocomplete="new-password"
        show={say(everywhere.showPassword)}
        hide={say(everywhere.hidePassword)}
      />
    </>
  )
}
