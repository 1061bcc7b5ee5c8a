import { createSignal, Show } from 'solid-js'
import { formatInstant } from '../instant.ts'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { SelectField } from '../ui/field.tsx'
import { PasswordField } from '../ui/password-field.tsx'
import { words as everywhere } from '../words.ts'
import type { Device } from './device/device.ts'
import { type Enrolment, judgeEnrolment } from './device/enrolment.ts'
import { words } from './words.ts'

/** Opens the sheets of one account with its PIN. */
export function UnlockForm(props: {
  readonly device: Device
  readonly enrolments: readonly Enrolment[]
  /** The account that is selected first: that of the signed-in user, who probably wants to unlock. */
  readonly first: string | null
}) {
  const { say } = useLanguage()
  const [pin, setPin] = createSignal('')
  const [chosen, setChosen] = createSignal<string>()
  const [outcome, setOutcome] = createSignal<'opened' | 'wrongPin' | 'expired'>()
  const [isBusy, setBusy] = createSignal(false)
  const enrolment = () => {
    const owner = chosen() ?? props.first
    return props.enrolments.find((known) => known.owner === owner) ?? props.enrolments[0]
  }
  const today = () => formatInstant(new Date().toISOString())
  const problem = () => {
    if (outcome() === 'wrongPin') return say(words.unlock.wrong)
    return outcome() === 'expired' ? say(words.unlock.expired(today())) : undefined
  }
  const unlock = async (known: Enrolment) => {
    if (isBusy()) return
    setBusy(true)
    setOutcome(await props.device.unlock(pin(), known))
  }
  return (
    <Show when={enrolment()}>
      {(known) => (
        <form
          class="sheet stack"
          onSubmit={(event) => {
            event.preventDefault()
            void unlock(known()).finally(() => setBusy(false))
          }}
        >
          <h2>{say(words.unlock.heading)}</h2>
          <Show when={judgeEnrolment(known(), Date.now()) === 'clockBehind'}>
            <p class="advice">{say(words.clockBehind(today()))}</p>
          </Show>
          <Show when={props.enrolments.length > 1}>
            <SelectField
              id="pin-owner"
              label={say(words.unlock.whose)}
              value={known().owner}
              onValue={setChosen}
              options={props.enrolments.map(({ owner, name }) => ({ value: owner, label: name }))}
            />
          </Show>
          <PasswordField
            id="pin"
            label={say(words.unlock.pin(known().name))}
            error={problem()}
            autocomplete="current-password"
            value={pin()}
            onValue={setPin}
            show={say(everywhere.showPassword)}
            hide={say(everywhere.hidePassword)}
          />
          <div class="actions">
            <Button type="submit" look="primary" busy={isBusy()}>
              {say(words.unlock.open)}
            </Button>
          </div>
        </form>
      )}
    </Show>
  )
}
