import type { Wording } from '@lienthehe/domain'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { words as everywhere } from '../words.ts'
import { changePassword } from './change-password.ts'
import { words } from './words.ts'

type Asking = {
  /** The labels of the old password's field and of the button; without them, the usual labels of a password change. */
  readonly current?: Wording
  readonly submit?: Wording
  readonly onChanged?: () => void
}

/** Changes the user’s own password; asks for the current one. */
export function PasswordForm(props: Asking) {
  const { say } = useLanguage()
  const form = createPasswordChange(props)
  return (
    <FormView form={form}>
      <p class="note">{say(words.passwordLede)}</p>
      <FormProblems form={form} />
      <PasswordField
        id="password-current"
        label={say(props.current ?? words.current)}
        error={form.problemOf('currentPassword')}
        value={form.entry().currentPassword}
        onValue={(currentPassword) => form.change({ currentPassword })}
        autocomplete="current-password"
        show={say(everywhere.showPassword)}
        hide={say(everywhere.hidePassword)}
      />
      <PasswordField
        id="password-next"
        label={say(words.next)}
        hint={say(words.nextHint)}
        error={form.problemOf('newPassword')}
        value={form.entry().newPassword}
        onValue={(newPassword) => form.change({ newPassword })}
        autocomplete="new-password"
        show={say(everywhere.showPassword)}
        hide={say(everywhere.hidePassword)}
      />
      <FormActions form={form} save={props.submit ?? words.submit} />
    </FormView>
  )
}

type Passwords = { readonly currentPassword: string; readonly newPassword: string }

const blank: Passwords = { currentPassword: '', newPassword: '' }

function createPasswordChange(props: Asking) {
  const { say } = useLanguage()
  const form = createForm<Passwords, Passwords, void>({
    stored: () => ({ entry: blank, version: 0 }),
    fields: () => [
      {
        path: 'currentPassword',
        at: ['currentPassword'],
        id: 'password-current',
        label: say(props.current ?? words.current),
      },
      { path: 'newPassword', at: ['newPassword'], id: 'password-next', label: say(words.next) },
    ],
    read: (input) => ({ input, problems: [] }),
    sharpen: (path, problem) => (path === 'currentPassword' ? words.currentWrong : problem),
    send: ({ key: _, ...change }) => changePassword(change),
    touches: () => [],
    confirm: () => ({ said: words.done }),
    onSaved: () => {
      form.restart()
      props.onChanged?.()
    },
  })
  return form
}
