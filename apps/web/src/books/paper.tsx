import type { IsoDate, Wording } from '@lienthehe/domain'
import { For, type JSX, type ParentProps, Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { paperWords } from './paper-words.ts'

/**
 * A paper of the club, with the club's name above and room for signatures below; signatures are always made by hand.
 */
export function Paper(
  props: ParentProps<{
    readonly club: string
    readonly title: Wording
    readonly aside: JSX.Element
    readonly date: IsoDate
    readonly signers: readonly Wording[]
    /** True for a contract, which has the name of the state and its motto above it. */
    readonly isFormal?: boolean
  }>,
) {
  const { say } = useLanguage()
  const day = () => {
    const [year = '', month = '', number = ''] = props.date.split('-')
    return say(paperWords.day({ day: number, month, year }))
  }
  return (
    <section class="paper" aria-label={say(props.title)}>
      <Show when={props.isFormal === true}>
        <p class="nation">
          <b>{say(paperWords.nation)}</b>
          <br />
          {say(paperWords.motto)}
        </p>
      </Show>
      <div class="two-sides">
        <p>
          <b>{props.club}</b>
          <br />
          {say(paperWords.incomeFund)}
        </p>
        <p>{props.aside}</p>
      </div>
      <div>
        <h1>{say(props.title)}</h1>
        <p class="paper-day">{day()}</p>
      </div>
      {props.children}
      <div class="signatures">
        <For each={props.signers}>
          {(signer) => (
            <p>
              <b>{say(signer)}</b>
            </p>
          )}
        </For>
      </div>
    </section>
  )
}
