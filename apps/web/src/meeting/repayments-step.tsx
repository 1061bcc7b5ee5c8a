import { formatDong } from '@lienthehe/domain/funds'
import type { AskedRepayment } from '@lienthehe/domain/meetings'
import { createSignal, For, Show } from 'solid-js'
import { moneyText, readMoney } from '../books/typed-money.ts'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { AmountKeys } from './amount-keys.tsx'
import type { StepProps } from './filled-sheet.ts'
import { words } from './words.ts'

/** One tap records “paid as due”, a second tap undoes it; another amount has its own keys. */
export function RepaymentsStep(props: StepProps) {
  const { say } = useLanguage()
  const asked = () => props.body.prepared.money.repayments
  const due = () => asked().filter(({ dueDong }) => dueDong > 0)
  const notDue = () => asked().filter(({ dueDong }) => dueDong === 0)
  return (
    <>
      <ul class="rows">
        <For each={due()}>{(one) => <Repayment {...props} asked={one} />}</For>
      </ul>
      <Show when={notDue().length > 0}>
        <details class="exceptions">
          <summary>
            <b>{say(words.repayments.others)}</b>
          </summary>
          <ul class="rows">
            <For each={notDue()}>{(one) => <Repayment {...props} asked={one} />}</For>
          </ul>
        </details>
      </Show>
    </>
  )
}

function Repayment(props: StepProps & { readonly asked: AskedRepayment }) {
  const { say, language } = useLanguage()
  const [isOther, setOther] = createSignal(false)
  const name = () =>
    props.body.prepared.members.find(({ id }) => id === props.asked.borrower)?.fullName ?? '?'
  const brought = () => props.body.brought.find(({ loan }) => loan === props.asked.loan)?.amount
  const bring = (amount: string | undefined) => {
    const others = props.body.brought.filter(({ loan }) => loan !== props.asked.loan)
    props.change({ brought: amount === undefined ? others : [...others, { loan: props.asked.loan, amount }] })
  }
  const sum = () => formatDong(readMoney(brought() ?? '').dong ?? 0, language())
  const isDue = () => props.asked.dueDong > 0
  const tap = () => {
    if (brought() !== undefined) bring(undefined)
    else if (isDue()) bring(moneyText(props.asked.dueDong))
    else setOther(true)
  }
  return (
    <li class="pay" classList={{ paid: brought() !== undefined }}>
      <label class="pick">
        <input type="checkbox" class="tick" checked={brought() !== undefined} onInput={tap} />
        <span>
          <b>{name()}</b>
          <span class="quiet">
            {brought() !== undefined
              ? say(words.repayments.received(sum()))
              : isDue()
                ? formatDong(props.asked.dueDong, language())
                : say(words.repayments.notDue)}
          </span>
        </span>
      </label>
      <Show when={brought() === undefined && !isOther()}>
        <Button aria-label={say(words.repayments.otherOf(name()))} onClick={() => setOther(true)}>
          {say(words.repayments.other)}
        </Button>
      </Show>
      <Show when={isOther()}>
        <OtherSum
          name={name()}
          asked={props.asked}
          onTake={(amount) => {
            bring(amount)
            setOther(false)
          }}
        />
      </Show>
    </li>
  )
}

function OtherSum(props: {
  readonly name: string
  readonly asked: AskedRepayment
  readonly onTake: (amount: string) => void
}) {
  const { say, language } = useLanguage()
  const [text, setText] = createSignal('')
  const sum = () => readMoney(text()).dong ?? 0
  return (
    <div class="other-sum">
      <p>
        <b>{say(words.repayments.howMuch(props.name))}</b>
      </p>
      <AmountKeys label={say(words.repayments.howMuch(props.name))} text={text()} onText={setText} />
      <Show when={sum() > 0 && sum() < props.asked.dueDong}>
        <p>{say(words.repayments.short(formatDong(props.asked.dueDong - sum(), language())))}</p>
      </Show>
      <Show when={sum() > props.asked.payoffDong}>
        <p class="field-error">
          {say(words.repayments.tooMuch(formatDong(props.asked.payoffDong, language())))}
        </p>
      </Show>
      <Button look="primary" busy={sum() === 0} onClick={() => props.onTake(text())}>
        {say(words.repayments.take(formatDong(sum(), language())))}
      </Button>
    </div>
  )
}
