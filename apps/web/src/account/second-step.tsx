import { useQueryClient } from '@tanstack/solid-query'
import { createSignal, Match, Show, Switch } from 'solid-js'
import { formatInstant } from '../instant.ts'
import { useLanguage } from '../language.tsx'
import { useSession } from '../session.tsx'
import { ConfirmCode } from './confirm-code.tsx'
import type { Own } from './queries.ts'
import { RecoveryCodes } from './recovery-codes.tsx'
import { SecondStepPassword } from './second-step-password.tsx'
import { type Begun, beginSecondStep, endSecondStep } from './second-step-requests.ts'
import { words } from './words.ts'
import './account.css'

/** The step that the setup has reached on this screen. */
type Stage =
  | { readonly at: 'rest' }
  | { readonly at: 'begun'; readonly begun: Begun }
  | { readonly at: 'codes'; readonly codes: readonly string[] }

/** Turns the code that the user's own login asks for on or off. */
export function SecondStep(props: { readonly secondStep: Own['secondStep'] }) {
  const { say } = useLanguage()
  const client = useQueryClient()
  const [stage, setStage] = createSignal<Stage>({ at: 'rest' })
  const askAgain = () => void client.invalidateQueries({ queryKey: ['session'] })
  const begun = () => {
    const now = stage()
    return now.at === 'begun' ? now.begun : undefined
  }
  const codes = () => {
    const now = stage()
    return now.at === 'codes' ? now.codes : undefined
  }
  return (
    <Switch fallback={<Off onBegun={(made) => setStage({ at: 'begun', begun: made })} />}>
      <Match when={begun()}>
        {(made) => (
          <ConfirmCode begun={made()} onConfirmed={(shown) => setStage({ at: 'codes', codes: shown })} />
        )}
      </Match>
      <Match when={codes()}>
        {(shown) => (
          <RecoveryCodes
            codes={shown()}
            onKept={() => {
              setStage({ at: 'rest' })
              askAgain()
            }}
          />
        )}
      </Match>
      <Match when={props.secondStep}>
        {(on) => (
          <div class="stack">
            <p>
              {say(words.since(formatInstant(on().since)))} {say(words.codesLeft(on().recoveryCodesLeft))}
            </p>
            <SecondStepPassword
              id="second-step-end"
              save={words.end}
              send={endSecondStep}
              confirm={words.ended}
              onDone={askAgain}
            />
          </div>
        )}
      </Match>
    </Switch>
  )
}

function Off(props: { readonly onBegun: (begun: Begun) => void }) {
  const { say } = useLanguage()
  const { me } = useSession()
  return (
    <div class="stack">
      <p class="note">{say(words.secondStepLede)}</p>
      <Show when={me().awaitsSecondStep}>
        <p>
          <b>{say(me().grants.length === 0 ? words.secondStepRequired : words.secondStepAdvised)}</b>
        </p>
      </Show>
      <SecondStepPassword
        id="second-step-begin"
        save={words.begin}
        send={beginSecondStep}
        onDone={(begun) => props.onBegun(begun)}
      />
    </div>
  )
}
