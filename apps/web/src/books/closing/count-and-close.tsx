import { type Fund, funds, labelFund } from '@lienthehe/domain/funds'
import { createSignal, For, Show } from 'solid-js'
import { useLanguage } from '../../language.tsx'
import { formWords } from '../form-words.ts'
import { type BookView, mayDo } from '../queries.ts'
import { words } from '../words.ts'
import { Closing } from './closing.tsx'
import { CountForm } from './count-form.tsx'

/** Two steps: the cash box is counted note by note, then the month is closed with that count. */
export function CountAndClose(props: { readonly view: BookView }) {
  const { say, language } = useLanguage()
  const open = () => funds.filter((fund) => props.view.funds.some((one) => one.fund === fund && one.isOpen))
  const [chosen, setChosen] = createSignal<Fund>()
  const fund = () => chosen() ?? open()[0]
  return (
    <div class="columns">
      <Show when={mayDo(props.view, 'count') ? fund() : undefined} keyed>
        {(counted) => (
          <section class="sheet stack count-sheet" aria-labelledby="count" data-part="count">
            <h2 id="count">
              {say(formWords.count.heading)}: {labelFund(counted, language())}
            </h2>
            <Choice open={open()} fund={counted} choose={setChosen} />
            <CountForm view={props.view} fund={counted} />
          </section>
        )}
      </Show>
      <Closing view={props.view} />
    </div>
  )
}

function Choice(props: {
  readonly open: readonly Fund[]
  readonly fund: Fund
  readonly choose: (fund: Fund) => void
}) {
  const { say, language } = useLanguage()
  return (
    <Show when={props.open.length > 1}>
      <fieldset class="switch">
        <legend class="hidden-text">{say(words.book.funds)}</legend>
        <For each={props.open}>
          {(fund) => (
            <button type="button" aria-pressed={props.fund === fund} onClick={() => props.choose(fund)}>
              {labelFund(fund, language())}
            </button>
          )}
        </For>
      </fieldset>
    </Show>
  )
}
