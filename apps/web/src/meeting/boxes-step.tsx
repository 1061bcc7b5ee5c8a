import { dong, type Fund, formatDong, labelFund } from '@lienthehe/domain/funds'
import { createSignal, For, Show } from 'solid-js'
import { readMoney } from '../books/typed-money.ts'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import { TextField } from '../ui/field.tsx'
import { AmountKeys } from './amount-keys.tsx'
import type { StepProps } from './filled-sheet.ts'
import { bookedDong } from './reckon.ts'
import { words } from './words.ts'

/**
 * Asks for the count of each cash box. The book's figure is not shown before, because people would only confirm it. A
 * difference is explained, never refused.
 */
export function BoxesStep(props: StepProps) {
  const { say } = useLanguage()
  const isCounted = () => props.body.boxes.some(({ counted }) => counted !== '')
  return (
    <>
      <For each={props.body.prepared.money.boxes}>{({ fund }) => <Box {...props} fund={fund} />}</For>
      <Show when={isCounted()}>
        <TextField
          id="meeting.witness"
          label={say(words.boxes.witness)}
          error={props.body.witness.trim() === '' ? say(words.boxes.noWitness) : undefined}
          maxlength={100}
          value={props.body.witness}
          onValue={(witness) => props.change({ witness })}
        />
        <TextField
          id="meeting.note"
          label={say(words.boxes.why)}
          maxlength={500}
          value={props.body.note}
          onValue={(note) => props.change({ note })}
        />
      </Show>
    </>
  )
}

function Box(props: StepProps & { readonly fund: Fund }) {
  const { say, language } = useLanguage()
  const counted = () => props.body.boxes.find(({ fund }) => fund === props.fund)?.counted ?? ''
  const [text, setText] = createSignal(counted())
  const [isCounting, setCounting] = createSignal(counted() === '')
  const write = (typed: string) =>
    props.change({
      boxes: props.body.boxes.map((box) => (box.fund === props.fund ? { ...box, counted: typed } : box)),
    })
  const finish = () => {
    write(text())
    setCounting(false)
  }
  const label = () => say(words.boxes.box(labelFund(props.fund, language())))
  return (
    <section class="sheet stack box" aria-label={label()}>
      <h3>{labelFund(props.fund, language())}</h3>
      <Show
        when={isCounting()}
        fallback={
          <>
            <p class="large-figure">{formatDong(readMoney(counted()).dong ?? 0, language())}</p>
            <Difference {...props} counted={readMoney(counted()).dong ?? 0} />
            <p>
              <Button onClick={() => setCounting(true)}>{say(words.boxes.again)}</Button>
            </p>
          </>
        }
      >
        <AmountKeys label={label()} text={text()} onText={setText} />
        <Button busy={text() === ''} onClick={finish}>
          {say(words.boxes.done)}
        </Button>
      </Show>
    </section>
  )
}

function Difference(props: StepProps & { readonly fund: Fund; readonly counted: number }) {
  const { say, language } = useLanguage()
  const booked = () => bookedDong(props.body, props.fund)
  const difference = () => props.counted - booked()
  const sum = () => formatDong(dong(Math.abs(difference())), language())
  const said = () => {
    if (difference() === 0) return words.boxes.same
    return difference() < 0 ? words.boxes.less(sum()) : words.boxes.more(sum())
  }
  return (
    <p>
      <span class="quiet">{say(words.boxes.book(formatDong(booked(), language())))}. </span>
      <span class={`mark ${difference() === 0 ? 'met' : 'late'}`}>{say(said())}</span>
    </p>
  )
}
