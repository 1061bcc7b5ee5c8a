import { createSignal } from 'solid-js'
import { api, queryClient } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { signIn } from '../login/sign-in.ts'
import { Page } from '../page.tsx'
import { createSubmission } from '../submission.ts'
import { Button } from '../ui/button.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { TextField } from '../ui/field.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { words as everywhere } from '../words.ts'
import { words } from './words.ts'

type NewAdmin = Record<'code' | 'fullName' | 'userName' | 'password', string>

/** The first administrator, made by whoever can read the code in the server's window. */
export function FirstRun() {
  const { say } = useLanguage()
  const [code, setCode] = createSignal('')
  const [fullName, setFullName] = createSignal('')
  const [userName, setUserName] = createSignal('')
  const [password, setPassword] = createSignal('')
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
          creating.submit({ code: code(), fullName: fullName(), userName: userName(), password: password() })
        }}
      >
        <ErrorSummary heading={say(everywhere.mend)} entries={creating.entries()} />
        <TextField
          id="setup-code"
          label={say(words.code)}
          hint={say(words.codeHint)}
          error={creating.problemOf('code')}
          value={code()}
          onValue={setCode}
          autocomplete="one-time-code"
          autocapitalize="characters"
          spellcheck={false}
          short
        />
        <TextField
          id="setup-name"
          label={say(words.fullName)}
          error={creating.problemOf('fullName')}
          value={fullName()}
          onValue={setFullName}
          autocomplete="name"
        />
        <TextField
          id="setup-user"
          label={say(words.userName)}
          hint={say(words.userNameHint)}
          error={creating.problemOf('userName')}
          value={userName()}
          onValue={setUserName}
          autocomplete="username"
          autocapitalize="none"
          spellcheck={false}
        />
        <PasswordField
          id="setup-password"
          label={say(words.password)}
          hint={say(words.passwordHint)}
          error={creating.problemOf('password')}
          value={password()}
          onValue={setPassword}
          autocomplete="new-password"
          show={say(everywhere.showPassword)}
          hide={say(everywhere.hidePassword)}
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
