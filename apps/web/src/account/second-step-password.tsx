import type { Wording } from '@lienthehe/domain'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { words as everywhere } from '../words.ts'
import { words } from './words.ts'

/** Asks for the password again before the way of signing in is changed. */
export function SecondStepPassword<Output>(props: {
  readonly id: string
  readonly save: Wording
  readonly send: (currentPassword: string) => Promise<Output>
  readonly confirm?: Wording
  readonly onDone: (output: Output) => void
}) {
  const { say } = useLanguage()
  type Typed = { readonly currentPassword: string }
  const form = createForm<Typed, Typed, Output>({
    stored: () => ({ entry: { currentPassword: '' }, version: 0 }),
    fields: () => [
      { path: 'currentPassword', at: ['currentPassword'], id: props.id, label: say(words.current) },
    ],
    read: (input) => ({ input, problems: [] }),
    sharpen: () => words.currentWrong,
    send: ({ currentPassword }) => props.send(currentPassword),
    touches: () => [],
    ...(props.confirm && { confirm: () => ({ said: props.confirm ?? words.ended }) }),
    onSaved: (output) => {
      form.restart()
      props.onDone(output)
    },
  })
  return (
    <FormView form={form}>
      <FormProblems form={form} />
      <PasswordField
        id={props.id}
        label={say(words.current)}
        error={form.problemOf('currentPassword')}
        value={form.entry().currentPassword}
        onValue={(currentPassword) => form.change({ currentPassword })}
        autocomplete="current-password"
        show={say(everywhere.showPassword)}
        hide={say(everywhere.hidePassword)}
      />
      <FormActions form={form} save={props.save} look="plain" />
    </FormView>
  )
}
