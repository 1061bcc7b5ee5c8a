import { createSignal, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { StatusLine } from '../ui/faces.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { words as everywhere } from '../words.ts'
import type { Device } from './device/device.ts'
import { isPin } from './device/enrolment.ts'
import { words } from './words.ts'
import { keepPages } from './worker-registration.ts'

/** Sets the PIN of this device. This needs a network, once; from then on these pages open without one. */
export function EnrolForm(props: {
  readonly device: Device
  readonly me: { readonly id: string; readonly fullName: string }
}) {
  const { say } = useLanguage()
  const [pin, setPin] = createSignal('')
  const [again, setAgain] = createSignal('')
  const [isJudged, setJudged] = createSignal(false)
  const [isBusy, setBusy] = createSignal(false)
  const [hasFailed, setFailed] = createSignal(false)
  const tooShort = () => (isPin(pin()) ? undefined : say(words.enrol.tooShort))
  const different = () => (pin() === again() ? undefined : say(words.enrol.different))
  const enrol = async () => {
    setJudged(true)
    if (isBusy() || tooShort() !== undefined || different() !== undefined) return
    setBusy(true)
    setFailed(false)
    try {
      await keepPages()
      await props.device.enrol(pin(), props.me)
    } catch {
      setFailed(true)
    }
  }
  return (
    <form
      class="sheet stack"
      onSubmit={(event) => {
        event.preventDefault()
        void enrol().finally(() => setBusy(false))
      }}
    >
      <h2>{say(words.enrol.heading)}</h2>
      <p>{say(words.enrol.text)}</p>
      <PasswordField
        id="pin"
        label={say(words.enrol.pin)}
        hint={say(words.enrol.hint)}
        error={isJudged() ? tooShort() : undefined}
        autocomplete="new-password"
        value={pin()}
        onValue={setPin}
        show={say(everywhere.showPassword)}
        hide={say(everywhere.hidePassword)}
      />
      <PasswordField
        id="pin-again"
        label={say(words.enrol.again)}
        error={isJudged() ? different() : undefined}
        autocomplete="new-password"
        value={again()}
        onValue={setAgain}
        show={say(everywhere.showPassword)}
        hide={say(everywhere.hidePassword)}
      />
      <StatusLine bad={hasFailed()}>
        <Show when={hasFailed()}>{say(words.enrol.failed)}</Show>
      </StatusLine>
      <div class="actions">
        <Button type="submit" look="primary" busy={isBusy()}>
          {say(words.enrol.save)}
        </Button>
      </div>
    </form>
  )
}
