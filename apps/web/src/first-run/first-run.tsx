import { createSignal } from 'solid-js'
import { api, queryClient } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { signIn } from '../login/sign-in.ts'
import { Page } from '../page.tsx'
import { createSubmission, summaryHeading } from '../submission.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { TextField } from '../ui/field.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { words as everywhere } from '../words.ts'
import { words } from './words.ts'

type NewAdmin = Readonly<Record<'code' | 'fullName' | 'userName' | 'password', string>>

/** The first administrator, made by whoever can read the code in the server's window. */
export function FirstRun() {
  const { say } = useLanguage()
  const [admin, setAdmin] = createSignal<NewAdmin>({ code: '', fullName: '', userName: '', password: '' })
  const creating = createSubmission<NewAdmin, { userName: string }>({
    // Signing in belongs to the same click; if it fails, the login screen is what comes next.
    send: async (input) => {
      const answer = await api.setup.createAdmin.mutate(input)
      await signIn({ username: answer.userName, password: input.password })
      return answer
    },
    onDone: () => queryClient.invalidateQueries(),
    fields: () => [
      { path: 'code', id: 'setup-code', label: say(words.code) },
      { path: 'fullName', id: 'setup-name', label: say(words.fullName) },
      { path: 'userName', id: 'setup-user', label: say(words.userName) },
      { path: 'password', id: 'setup-password', label: say(words.password) },
    ],
  })
  return (
    <Page title={say(words.title)} lede={say(words.lede)} wrong={creating.entries().length > 0} narrow>
      <form
        class="form sheet"
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          creating.submit(admin())
        }}
      >
        <ErrorSummary heading={say(summaryHeading(creating.entries()))} entries={creating.entries()} />
        <AdminFields
          admin={admin()}
          change={(change) => setAdmin((known) => ({ ...known, ...change }))}
          problemOf={creating.problemOf}
        />
        <div class="actions">
          <Button type="submit" look="primary" busy={creating.busy()}>
            {say(words.submit)}
          </Button>
        </div>
      </form>
    </Page>
  )
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
