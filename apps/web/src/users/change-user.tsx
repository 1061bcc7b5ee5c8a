import { Confirmations } from '../forms/confirmations.tsx'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { guardUnsaved } from '../forms/unsaved.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { words as everywhere } from '../words.ts'
import { createGrantsForm, createLock, createPasswordForm } from './change-user-forms.ts'
import { wordGrants } from './grant-choice.ts'
import { GrantsEditor } from './grants-editor.tsx'
import type { User } from './queries.ts'
import { words } from './words.ts'

/** Rights, password and lock of one account; each is saved by its own button, and the dialog stays. */
export function ChangeUser(props: { readonly user: User; readonly onClose: () => void }) {
  const { say } = useLanguage()
  let mayLeave = () => true
  return (
    <Dialog
      heading={`${props.user.fullName} (${props.user.userName})`}
      close={say(everywhere.close)}
      onClose={() => {
        if (mayLeave()) props.onClose()
      }}
    >
      <Confirmations>
        <Parts
          user={props.user}
          guard={(ask) => {
            mayLeave = ask
          }}
        />
      </Confirmations>
    </Dialog>
  )
}

/** Made inside of the dialog, so that they say there what was done. */
function Parts(props: { readonly user: User; readonly guard: (mayLeave: () => boolean) => void }) {
  const grants = createGrantsForm(props)
  const password = createPasswordForm(props)
  props.guard(guardUnsaved({ isDirty: () => grants.isDirty() || password.isDirty() }).mayLeave)
  return (
    <div class="stack wide">
      <GrantsPart form={grants} />
      <PasswordPart form={password} />
      <LockPart user={props.user} />
    </div>
  )
}

function GrantsPart(props: { readonly form: ReturnType<typeof createGrantsForm> }) {
  const { language } = useLanguage()
  return (
    <FormView form={props.form} class="stack part">
      <FormProblems
        form={props.form}
        comparison={{
          labels: { grants: words.grants },
          word: ({ grants }) => wordGrants(grants, language()),
        }}
      />
      <GrantsEditor grants={props.form.entry().grants} change={(grants) => props.form.change({ grants })} />
      <FormActions form={props.form} save={words.saveGrants} />
    </FormView>
  )
}

function PasswordPart(props: { readonly form: ReturnType<typeof createPasswordForm> }) {
  const { say } = useLanguage()
  return (
    <FormView form={props.form} class="form part">
      <FormProblems form={props.form} />
      <PasswordField
        id="user-new-password"
        label={say(words.newPassword)}
        hint={say(words.passwordHint)}
        error={props.form.problemOf('password')}
        value={props.form.entry().password}
        onValue={(password) => props.form.change({ password })}
        autocomplete="new-password"
        show={say(everywhere.showPassword)}
        hide={say(everywhere.hidePassword)}
      />
      <FormActions form={props.form} save={words.setPassword} look="plain" />
    </FormView>
  )
}

function LockPart(props: { readonly user: User }) {
  const { say } = useLanguage()
  const locking = createLock()
  return (
    <section class="stack part">
      <WriteProblem write={locking} />
      <p class="note">{say(words.lockNote)}</p>
      <p>
        <Button
          look={props.user.disabled ? 'plain' : 'danger'}
          busy={locking.busy()}
          onClick={() => {
            const { id, version, disabled } = props.user
            locking.submit({ id, version, disabled: !disabled })
          }}
        >
          {say(props.user.disabled ? words.unlock : words.lock)}
        </Button>
      </p>
    </section>
  )
}
