import type { Grant } from '@lienthehe/domain'
import { createSignal } from 'solid-js'
import { api } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { createSubmission } from '../submission.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { TextField } from '../ui/field.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { words as everywhere } from '../words.ts'
import { bareGrants, type NamedGrant } from './grant-choice.ts'
import { GrantsEditor } from './grants-editor.tsx'
import { words } from './words.ts'

type NewUser = Record<'userName' | 'fullName' | 'password', string> & { readonly grants: Grant[] }

/** Makes an account with its first rights. */
export function CreateUser(props: {
  readonly onClose: () => void
  readonly onCreated: (fullName: string) => void
}) {
  const { say } = useLanguage()
  const [fullName, setFullName] = createSignal('')
  const [userName, setUserName] = createSignal('')
  const [password, setPassword] = createSignal('')
  const [grants, setGrants] = createSignal<readonly NamedGrant[]>([])
  const creating = createSubmission<NewUser, unknown>({
    send: (input) => api.users.create.mutate(input),
    onDone: () => props.onCreated(fullName()),
    fields: () => [
      { path: 'fullName', id: 'user-name', label: say(words.columns.fullName) },
      { path: 'userName', id: 'user-login', label: say(words.columns.userName) },
      { path: 'password', id: 'user-password', label: say(words.password) },
    ],
  })
  return (
    <Dialog heading={say(words.add)} close={say(everywhere.close)} onClose={props.onClose}>
      <form
        class="form"
        novalidate
        onSubmit={(event) => {
          event.preventDefault()
          creating.submit({
            fullName: fullName(),
            userName: userName(),
            password: password(),
            grants: bareGrants(grants()),
          })
        }}
      >
        <ErrorSummary heading={say(everywhere.mend)} entries={creating.entries()} />
        <TextField
          id="user-name"
          label={say(words.columns.fullName)}
          error={creating.problemOf('fullName')}
          value={fullName()}
          onValue={setFullName}
          autocomplete="off"
        />
        <TextField
          id="user-login"
          label={say(words.columns.userName)}
          hint={say(words.userNameHint)}
          error={creating.problemOf('userName')}
          value={userName()}
          onValue={setUserName}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
        />
        <PasswordField
          id="user-password"
          label={say(words.password)}
          hint={say(words.passwordHint)}
          error={creating.problemOf('password')}
          value={password()}
          onValue={setPassword}
          autocomplete="new-password"
          show={say(everywhere.showPassword)}
          hide={say(everywhere.hidePassword)}
        />
        <GrantsEditor grants={grants()} change={setGrants} />
        <div class="actions">
          <Button type="submit" look="primary" busy={creating.busy()}>
            {say(words.create)}
          </Button>
          <Button look="quiet" onClick={() => props.onClose()}>
            {say(everywhere.cancel)}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
