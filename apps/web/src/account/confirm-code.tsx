import { onMount } from 'solid-js'
import { createForm } from '../forms/form.ts'
import { FormActions, FormProblems, FormView } from '../forms/form-view.tsx'
import { useLanguage } from '../language.tsx'
import { TextField } from '../ui/field.tsx'
import { QrCode } from './qr-code.tsx'
import { type Begun, confirmSecondStep } from './second-step-requests.ts'
import { words } from './words.ts'

/** Shows the secret for the phone, and asks for the first code that the phone computes from it. */
export function ConfirmCode(props: {
  readonly begun: Begun
  readonly onConfirmed: (recoveryCodes: readonly string[]) => void
}) {
  const { say } = useLanguage()
  type Typed = { readonly code: string }
  const form = createForm<Typed, Typed, readonly string[]>({
    stored: () => ({ entry: { code: '' }, version: 0 }),
    fields: () => [{ path: 'code', at: ['code'], id: 'first-code', label: say(words.firstCode) }],
    read: (input) => ({ input, problems: [] }),
    sharpen: () => words.firstCodeWrong,
    send: ({ code }) => confirmSecondStep(code),
    touches: () => [],
    onSaved: (codes) => props.onConfirmed(codes),
  })
  let steps: HTMLParagraphElement | undefined
  onMount(() => steps?.focus())
  return (
    <FormView form={form}>
      <p tabindex={-1} ref={(element) => (steps = element)}>
        {say(words.scan)}
      </p>
      <QrCode text={props.begun.address} label={say(words.picture)} />
      <p class="note">
        {say(words.typeSecret)} <code>{inFours(props.begun.secret)}</code>
      </p>
      <FormProblems form={form} />
      <TextField
        id="first-code"
        label={say(words.firstCode)}
        error={form.problemOf('code')}
        value={form.entry().code}
        onValue={(code) => form.change({ code })}
        autocomplete="one-time-code"
        inputmode="numeric"
        spellcheck={false}
        short
      />
      <FormActions form={form} save={words.confirm} />
    </FormView>
  )
}

/** The secret in groups of four letters, which are easier to read aloud and to type. */
function inFours(secret: string): string {
  return secret.match(/.{1,4}/g)?.join(' ') ?? secret
}
