import { formatDong, formatDongInFull } from '@lienthehe/domain/funds'
import { parseTypedAmount, type TypedAmount } from '@lienthehe/domain/text'
import { For, Match, Show, Switch } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { Field, type FieldProps } from '../ui/field.tsx'
import { moneyText, tidyMoney } from './typed-money.ts'
import { words } from './words.ts'
import './amount-field.css'

/**
 * A field for an amount of money as people write it, with the amount in words beside it. If the text may mean several
 * amounts, the user is asked at once.
 */
export function AmountField(
  props: FieldProps & { readonly text: string; readonly onText: (text: string) => void },
) {
  const amount = () => parseTypedAmount(props.text)
  return (
    <Field {...props}>
      {(control) => (
        <>
          <div class="amount">
            <input
              {...control}
              class="input"
              type="text"
              inputmode="text"
              autocomplete="off"
              spellcheck={false}
              maxlength={40}
              value={props.text}
              onInput={(event) => props.onText(event.currentTarget.value)}
              onBlur={() => props.onText(tidyMoney(props.text))}
            />
            <InFull amount={amount()} />
          </div>
          <Question id={props.id} amount={amount()} choose={(dong) => props.onText(moneyText(dong))} />
        </>
      )}
    </Field>
  )
}

function InFull(props: { readonly amount: TypedAmount }) {
  const { say, language } = useLanguage()
  return (
    <output class="amount-words" aria-live="polite">
      <Switch>
        <Match when={props.amount.kind === 'amount' ? props.amount : undefined}>
          {(known) => <>{formatDongInFull(known().dong, language())}</>}
        </Match>
        <Match when={props.amount.kind === 'invalid'}>{say(words.amount.invalid)}</Match>
      </Switch>
    </output>
  )
}

/** Asks what an ambiguous text means, e.g. whether “1,5” is a million and a half. One tap answers. */
function Question(props: {
  readonly id: string
  readonly amount: TypedAmount
  readonly choose: (dong: number) => void
}) {
  const { say, language } = useLanguage()
  const choices = () => (props.amount.kind === 'unclear' ? props.amount.choices : [])
  const choose = (dong: number) => {
    props.choose(dong)
    document.getElementById(props.id)?.focus()
  }
  return (
    <Show when={choices().length > 0}>
      <p class="amount-question">
        {say(words.amount.which)}
        <For each={choices()}>
          {(dong) => <Button onClick={() => choose(dong)}>{formatDong(dong, language())}</Button>}
        </For>
      </p>
    </Show>
  )
}
