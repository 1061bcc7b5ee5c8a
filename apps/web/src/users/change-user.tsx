import type { Grant } from '@lienthehe/domain'
import { createSignal } from 'solid-js'
import { api } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { createSubmission } from '../submission.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { StatusLine } from '../ui/faces.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { words as everywhere } from '../words.ts'
import { bareGrants, type NamedGrant } from './grant-choice.ts'
import { GrantsEditor } from './grants-editor.tsx'
import type { User } from './users.tsx'
import { words } from './words.ts'

type Part = { readonly user: User; readonly said: (text: string) => void }
type Stored = { readonly id: string; readonly version: number }

/** Rights, password and lock of one account; each is saved by its own button. */
export function ChangeUser(props: { readonly user: User; readonly onClose: () => void }) {
  const { say } = useLanguage()
  const [said, setSaid] = createSignal('')
  return (
    <Dialog
      heading={`${props.user.fullName} (${props.user.userName})`}
      close={say(everywhere.close)}
      onClose={props.onClose}
    >
      <div class="stack wide">
        <StatusLine>{said()}</StatusLine>
        <GrantsPart user={props.user} said={setSaid} />
        <PasswordPart user={props.user} said={setSaid} />
        <LockPart user={props.user} said={setSaid} />
      </div>
    </Dialog>
  )
}

function GrantsPart(props: Part) {
  const { say } = useLanguage()
  const [grants, setGrants] = createSignal<readonly NamedGrant[]>(props.user.grants)
  const saving = createSubmission<Stored & { readonly grants: Grant[] }, unknown>({
    send: (input) => api.users.setGrants.mutate(input),
    onDone: () => props.said(say(words.grantsSaved)),
    fields: () => [],
  })
  return (
    <section class="stack part">
      <ErrorSummary heading={say(everywhere.notDone)} entries={saving.entries()} />
      <GrantsEditor grants={grants()} change={setGrants} />
      <p>
        <Button
          look="primary"
          busy={saving.busy()}
          onClick={() =>
            saving.submit({ id: props.user.id, version: props.user.version, grants: bareGrants(grants()) })
          }
        >
          {say(words.saveGrants)}
        </Button>
      </p>
    </section>
  )
}

function PasswordPart(props: Part) {
  const { say } = useLanguage()
  const [password, setPassword] = createSignal('')
  const setting = createSubmission<Stored & { readonly password: string }, unknown>({
    send: (input) => api.users.setPassword.mutate(input),
    onDone: () => {
      setPassword('')
      props.said(say(words.passwordSet))
    },
    fields: () => [{ path: 'password', id: 'user-new-password', label: say(words.newPassword) }],
  })
  return (
    <form
      class="form part"
      novalidate
      onSubmit={(event) => {
        event.preventDefault()
        setting.submit({ id: props.user.id, version: props.user.version, password: password() })
      }}
    >
      <ErrorSummary heading={say(everywhere.notDone)} entries={setting.entries()} />
      <PasswordField
        id="user-new-password"
        label={say(words.newPassword)}
        hint={say(words.passwordHint)}
        error={setting.problemOf('password')}
        value={password()}
        onValue={setPassword}
        autocomplete="new-password"
        show={say(everywhere.showPassword)}
        hide={say(everywhere.hidePassword)}
      />
      <p>
        <Button type="submit" busy={setting.busy()}>
          {say(words.setPassword)}
        </Button>
      </p>
    </form>
  )
}

function LockPart(props: Part) {
  const { say } = useLanguage()
  const locking = createSubmission<Stored & { readonly disabled: boolean }, unknown>({
    send: (input) => api.users.setDisabled.mutate(input),
    onDone: () => props.said(say(props.user.disabled ? words.unlocked : words.locked)),
    fields: () => [],
  })
  return (
    <section class="stack part">
      <ErrorSummary heading={say(everywhere.notDone)} entries={locking.entries()} />
      <p class="note">{say(words.lockNote)}</p>
      <p>
        <Button
          look={props.user.disabled ? 'plain' : 'danger'}
          busy={locking.busy()}
          onClick={() =>
            locking.submit({
              id: props.user.id,
              version: props.user.version,
              disabled: !props.user.disabled,
            })
          }
        >
          {say(props.user.disabled ? words.unlock : words.lock)}
        </Button>
      </p>
    </section>
  )
}
