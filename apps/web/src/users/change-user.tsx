import { Show } from 'solid-js'
import { Confirmations } from '../forms/confirmations.tsx'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { guardUnsaved } from '../forms/unsaved.ts'
import { WriteProblem } from '../forms/write-problem.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { TextField } from '../ui/field.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { words as everywhere } from '../words.ts'
import {
  createGrantsForm,
  createLock,
  createNamesForm,
  createPasswordForm,
  createSecondStepEnd,
} from './change-user-forms.ts'
import { describeGrants } from './grant-choice.ts'
import { GrantsEditor } from './grants-editor.tsx'
import { HandOverPart } from './hand-over.tsx'
import type { User } from './queries.ts'
import { words } from './words.ts'

/** The names, rights, password and lock of one account. Each has its own save button, and the dialog stays open. */
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

/** A component of its own, created inside the dialog, so that its confirmations appear in the dialog. */
function Parts(props: { readonly user: User; readonly guard: (mayLeave: () => boolean) => void }) {
  const names = createNamesForm(props)
  const grants = createGrantsForm(props)
  const password = createPasswordForm(props)
  props.guard(
    guardUnsaved({ isDirty: () => names.isDirty() || grants.isDirty() || password.isDirty() }).mayLeave,
  )
  return (
    <div class="stack wide">
      <NamesPart form={names} />
      <GrantsPart form={grants} />
      <PasswordPart form={password} />
      <Show when={props.user.provesTwice}>
        <SecondStepPart user={props.user} />
      </Show>
      <Show when={props.user.grants.length > 0}>
        <HandOverPart user={props.user} />
      </Show>
      <LockPart user={props.user} />
    </div>
  )
}

function NamesPart(props: { readonly form: ReturnType<typeof createNamesForm> }) {
  const { say } = useLanguage()
  return (
    <FormView form={props.form} class="form part">
      <FormProblems
        form={props.form}
        comparison={{
          labels: { fullName: words.columns.fullName, userName: words.columns.userName },
          word: (entry, field) => entry[field],
        }}
      />
      <TextField
        id="user-full-name"
        label={say(words.columns.fullName)}
        error={props.form.problemOf('fullName')}
        value={props.form.entry().fullName}
        onValue={(fullName) => props.form.change({ fullName })}
        autocomplete="off"
      />
      <TextField
        id="user-user-name"
        label={say(words.columns.userName)}
        hint={say(words.userNameHint)}
        error={props.form.problemOf('userName')}
        value={props.form.entry().userName}
        onValue={(userName) => props.form.change({ userName })}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
      />
      <FormActions form={props.form} save={words.saveNames} look="plain" />
    </FormView>
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
          word: ({ grants }) => describeGrants(grants, language()),
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

function SecondStepPart(props: { readonly user: User }) {
  const { say } = useLanguage()
  const ending = createSecondStepEnd()
  return (
    <section class="stack part">
      <WriteProblem write={ending} />
      <p class="note">{say(words.provesTwice)}</p>
      <p>
        <Button
          look="danger"
          busy={ending.busy()}
          onClick={() => ending.submit({ id: props.user.id, version: props.user.version })}
        >
          {say(words.endSecondStep)}
        </Button>
      </p>
    </section>
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
