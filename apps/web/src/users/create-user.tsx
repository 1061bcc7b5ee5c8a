import type { Grant } from '@lienthehe/domain/access'
import { api } from '../api.ts'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { guardUnsaved } from '../forms/unsaved.ts'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { words as everywhere } from '../words.ts'
import { grantFields } from './change-user-forms.ts'
import { bareGrants, type NamedGrant } from './grant-choice.ts'
import { GrantsEditor } from './grants-editor.tsx'
import { touchedByUsers } from './queries.ts'
import { words } from './words.ts'

type Person = Readonly<Record<'userName' | 'fullName' | 'password', string>>

type UserEntry = Person & {
  readonly grants: readonly NamedGrant[]
  /** A right that is chosen but not added yet. */
  readonly choice: NamedGrant | undefined
}

const blank: UserEntry = { userName: '', fullName: '', password: '', grants: [], choice: undefined }

/** Creates an account with its first rights. */
export function CreateUser(props: { readonly onClose: () => void }) {
  const { say } = useLanguage()
  const form = createUserForm(() => props.onClose())
  const guard = guardUnsaved(form)
  const close = () => {
    if (guard.mayLeave()) props.onClose()
  }
  return (
    <Dialog heading={say(words.add)} close={say(everywhere.close)} onClose={close}>
      <FormView form={form}>
        <FormProblems form={form} />
        <PersonFields person={form.entry()} change={form.change} problemOf={form.problemOf} />
        <GrantsEditor
          grants={form.entry().grants}
          change={(grants) => form.change({ grants })}
          onChoice={(choice) => form.change({ choice })}
        />
        <FormActions form={form} save={words.create}>
          <Button look="quiet" onClick={close}>
            {say(everywhere.cancel)}
          </Button>
        </FormActions>
      </FormView>
    </Dialog>
  )
}

function createUserForm(onSaved: () => void) {
  const { say } = useLanguage()
  return createForm<UserEntry, Person & { readonly grants: Grant[] }, { id: string }>({
    stored: () => ({ entry: blank, version: 0 }),
    fields: ({ grants }) => [
      { path: 'fullName', at: ['fullName'], id: 'user-name', label: say(words.columns.fullName) },
      { path: 'userName', at: ['userName'], id: 'user-login', label: say(words.columns.userName) },
      { path: 'password', at: ['password'], id: 'user-password', label: say(words.password) },
      ...grantFields(grants, say(words.grants)),
    ],
    read: ({ choice, grants, ...person }) => {
      // If the user chose a right but did not press “add”, it is taken as meant: an account without any right would see
      // nothing.
      const meant = grants.length === 0 && choice !== undefined ? [choice] : grants
      return { input: { ...person, grants: bareGrants(meant) }, problems: [] }
    },
    send: (input) => api.users.create.mutate(input),
    touches: () => touchedByUsers,
    confirm: ({ input: { fullName } }) => ({ said: words.created(fullName) }),
    onSaved: () => onSaved(),
  })
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
