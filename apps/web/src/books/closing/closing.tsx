import { monthOf } from '@lienthehe/domain/calendar'
import { type ClosingBox, formatDong, labelFund } from '@lienthehe/domain/funds'
import { formatDate, formatInteger, formatMonth } from '@lienthehe/domain/text'
import { useQuery } from '@tanstack/solid-query'
import { For, Show } from 'solid-js'
import { FormActions, FormProblems, FormView } from '../../forms/form-view.tsx'
import { useLanguage } from '../../language.tsx'
import { Load } from '../../load.tsx'
import { TextField } from '../../ui/field.tsx'
import { Mark } from '../../ui/mark.tsx'
import { monthFrom } from '../book-address.ts'
import { formWords } from '../form-words.ts'
import { type BookView, type ClosingView, closingQuery, mayDo } from '../queries.ts'
import { words } from '../words.ts'
import { createClosing } from './closing-form.ts'

/** The month that can be closed next: what was counted beside what the book says, and why they differ. */
export function Closing(props: { readonly view: BookView }) {
  const { say } = useLanguage()
  const lastOver = () => monthFrom(monthOf(props.view.today), -1)
  const next = () => {
    const { closedThrough } = props.view
    return closedThrough === null ? lastOver() : monthFrom(closedThrough, 1)
  }
  const closing = useQuery(() => closingQuery(props.view.club.id, next()))
  const heading = () => say(formWords.close.heading(formatMonth(next())))
  return (
    <section class="sheet stack" aria-labelledby="closing" data-part="closing">
      <h2 id="closing">{heading()}</h2>
      <p class="note">
        {props.view.closedThrough === null
          ? say(formWords.close.nothingClosed)
          : say(formWords.close.closedThrough(formatMonth(props.view.closedThrough)))}
      </p>
      <Show when={next() <= lastOver()} fallback={<p>{say(formWords.close.notOver(formatMonth(next())))}</p>}>
        <Load query={closing}>
          {(loaded) => (
            // A form of its own for each month.
            <Show when={loaded().month} keyed>
              <ClosingForm view={props.view} closing={loaded()} />
            </Show>
          )}
        </Load>
      </Show>
    </section>
  )
}

function ClosingForm(props: { readonly view: BookView; readonly closing: ClosingView }) {
  const { say } = useLanguage()
  const form = createClosing(props)
  const mayClose = () => mayDo(props.view, 'close')
  return (
    <FormView form={form}>
      <FormProblems form={form} />
      <For each={props.closing.boxes}>
        {(box) => (
          <Box
            box={box}
            explanation={form.entry()[box.fund]}
            error={form.problemOf(`explanations.${box.fund}`)}
            explain={mayClose() ? (text) => form.change({ [box.fund]: text }) : undefined}
          />
        )}
      </For>
      <Show when={mayClose() && props.closing.boxes.every(({ counted }) => counted !== null)}>
        <p class="note">{say(formWords.close.note)}</p>
        <FormActions form={form} save={formWords.close.save(formatMonth(props.closing.month))} />
      </Show>
    </FormView>
  )
}

function Box(props: {
  readonly box: ClosingBox
  readonly explanation: string
  readonly error: string | undefined
  readonly explain: ((text: string) => void) | undefined
}) {
  const { say, language } = useLanguage()
  const day = (date: ClosingBox['from']) => formatDate(date)
  return (
    <section class="stack brief closing-box" data-box={props.box.fund}>
      <h3>{labelFund(props.box.fund, language())}</h3>
      <Show
        when={props.box.counted}
        fallback={<p>{say(formWords.close.notCounted(day(props.box.from), day(props.box.to)))}</p>}
      >
        {(counted) => (
          <>
            <Comparison box={props.box} counted={counted()} />
            <Show when={counted().differenceDong !== 0 ? props.explain : undefined}>
              {(explain) => (
                <TextField
                  id={`explanations.${props.box.fund}`}
                  label={say(
                    formWords.close.explain(formatDong(Math.abs(counted().differenceDong), language())),
                  )}
                  error={props.error}
                  maxlength={300}
                  value={props.explanation}
                  onValue={explain()}
                />
              )}
            </Show>
          </>
        )}
      </Show>
    </section>
  )
}

type Counted = NonNullable<ClosingBox['counted']>

function Comparison(props: { readonly box: ClosingBox; readonly counted: Counted }) {
  const { say, language } = useLanguage()
  const number = (value: number) => formatInteger(value, language())
  const difference = () => formatDong(Math.abs(props.counted.differenceDong), language())
  return (
    <>
      <dl class="owe">
        <dt>{say(formWords.close.counted(formatDate(props.counted.on)))}</dt>
        <dd>{number(props.counted.countedDong)}</dd>
        <dt>{say(formWords.close.byBook)}</dt>
        <dd>{number(props.box.bookDong)}</dd>
      </dl>
      <p>
        <Show
          when={props.counted.differenceDong !== 0}
          fallback={
            <Mark tone="met" shape="disc">
              {say(words.funds.agrees)}
            </Mark>
          }
        >
          <Mark tone="unmet" shape="down">
            {say(
              props.counted.differenceDong < 0
                ? words.funds.short(difference())
                : words.funds.over(difference()),
            )}
          </Mark>
        </Show>
      </p>
    </>
  )
}
