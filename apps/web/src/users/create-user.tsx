import type { Grant } from '@lienthehe/domain'
import { createSignal } from 'solid-js'
import { api } from '../api.ts'
import { useLanguage } from '../language.tsx'
import { createSubmission, summaryHeading } from '../submission.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { ErrorSummary } from '../ui/error-summary.tsx'
import { TextField } from '../ui/field.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { words as everywhere } from '../words.ts'
import { bareGrants, type NamedGrant } from './grant-choice.ts'
import { GrantsEditor } from './grants-editor.tsx'
import { words } from './words.ts'

type Person = Readonly<Record<'userName' | 'fullName' | 'password', string>>
type NewUser = Person & { readonly grants: Grant[] }

/** Makes an account with its first rights. */
export function CreateUser(props: {
  readonly onClose: () => void
  readonly onCreated: (fullName: string) => void
}) {
  const { say } = useLanguage()
  const [person, setPerson] = createSignal<Person>({ fullName: '', userName: '', password: '' })
  const [added, setAdded] = createSignal<readonly NamedGrant[]>([])
  const [choice, setChoice] = createSignal<NamedGrant>()
  // Whoever chose one right and forgot to add it meant it: without any, the account would see nothing.
  const grants = () => {
    const meant = choice()
    return added().length === 0 && meant !== undefined ? [meant] : added()
  }
  const creating = createSubmission<NewUser, unknown>({
    send: (input) => api.users.create.mutate(input),
    onDone: () => props.onCreated(person().fullName),
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
          creating.submit({ ...person(), grants: bareGrants(grants()) })
        }}
      >
        <ErrorSummary heading={say(summaryHeading(creating.entries()))} entries={creating.entries()} />
        <PersonFields
          person={person()}
          change={(change) => setPerson((known) => ({ ...known, ...change }))}
          problemOf={creating.problemOf}
        />
        <GrantsEditor grants={added()} change={setAdded} onChoice={setChoice} />
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

function PersonFields(props: {
  readonly person: Person
  readonly change: (change: Partial<Person>) => void
  readonly problemOf: (path: string) => string | undefined
}) {
  const { say } = useLanguage()
  return (
    <>
      <TextField
        id="user-name"
        label={say(words.columns.fullName)}
        error={props.problemOf('fullName')}
        value={props.person.fullName}
        onValue={(fullName) => props.change({ fullName })}
        autocomplete="off"
      />
      <TextField
        id="user-login"
        label={say(words.columns.userName)}
        hint={say(words.userNameHint)}
        error={props.problemOf('userName')}
        value={props.person.userName}
        onValue={(userName) => props.change({ userName })}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
      />
      <PasswordField
        id="user-password"
        label={say(words.password)}
        hint={say(words.passwordHint)}
        error={props.problemOf('password')}
        value={props.person.password}
        onValue={(password) => props.change({ password })}
        autocomplete="new-password"
        show={say(everywhere.showPassword)}
        hide={say(everywhere.hidePassword)}
      />
    </>
  )
}
