import { dong, formatDong, formatDongInFull } from '@lienthehe/domain/funds'
import { For, Show } from 'solid-js'
import { moneyText, readMoney } from '../books/typed-money.ts'
import { useLanguage } from '../language.tsx'
import { words } from './words.ts'
import './amount-keys.css'

const keys = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '000', '0'] as const
/**
 * The most digits that can be typed, against slips of the thumb on a phone: no cash box of a club holds a thousand
 * million đồng.
 */
const digitsMax = 9

/** Large keys for an amount, which is shown in words as it grows; a keyboard works too. */
export function AmountKeys(props: {
  readonly label: string
  readonly text: string
  readonly onText: (text: string) => void
}) {
  const { say, language } = useLanguage()
  const digits = () => props.text.replace(/\D/g, '')
  const sum = () => readMoney(props.text).dong
  const write = (next: string) => {
    const trimmed = next.replace(/^0+(?=\d)/, '').slice(0, digitsMax)
    props.onText(trimmed === '' ? '' : moneyText(Number(trimmed)))
  }
  const erase = () => write(digits().slice(0, -1))
  const press = (event: KeyboardEvent) => {
    if (/^\d$/.test(event.key)) write(digits() + event.key)
    else if (event.key === 'Backspace') erase()
  }
  return (
    <fieldset class="amount-keys" onKeyDown={press}>
      <legend class="hidden-text">{props.label}</legend>
      <output class="amount-shown" aria-live="polite">
        <Show when={sum() !== null} fallback={<span class="quiet">{say(words.keys.nothing)}</span>}>
          <strong>{formatDong(sum() ?? 0, language())}</strong>
          <em>{formatDongInFull(dong(sum() ?? 0), language())}</em>
        </Show>
      </output>
      <div class="keys">
        <For each={keys}>
          {(key) => (
            <button type="button" class="button plain" onClick={() => write(digits() + key)}>
              {key}
            </button>
          )}
        </For>
        <button type="button" class="button plain" aria-label={say(words.keys.erase)} onClick={erase}>
          ⌫
        </button>
      </div>
    </fieldset>
  )
}
