import type { Refusal } from '@lienthehe/api/contract'
import type { Wording } from '@lienthehe/domain'
import { describeFundRefusal, formatDong } from '@lienthehe/domain/funds'
import type { LineOutcome } from '@lienthehe/domain/meetings'
import { formatInteger } from '@lienthehe/domain/text'
import { type Component, createEffect, createMemo, on, Show } from 'solid-js'
import { Dynamic } from 'solid-js/web'
import { useLanguage } from '../language.tsx'
import { bringFundWords } from '../refusal-words.ts'
import { Button } from '../ui/button.tsx'
import { AreasStep } from './areas-step.tsx'
import { AttendanceStep } from './attendance-step.tsx'
import { BoxesStep } from './boxes-step.tsx'
import { CareStep } from './care-step.tsx'
import { DuesStep } from './dues-step.tsx'
import type { FilledSheet, ShownStep, StepProps } from './filled-sheet.ts'
import { HandOutsStep } from './hand-outs-step.tsx'
import { HealthStep } from './health-step.tsx'
import { LinesLeft } from './lines-left.tsx'
import { linesLeft } from './meeting-kind.ts'
import { PlanStep } from './plan-step.tsx'
import { bookedDong, broughtDong, doneAreas, duesDong, presentOf } from './reckon.ts'
import { createRefusedDay } from './refused-day.ts'
import { RepaymentsStep } from './repayments-step.tsx'
import { ReviewStep } from './review-step.tsx'
import { type StepName, stepsFor } from './steps.ts'
import { words } from './words.ts'
import './meeting.css'

bringFundWords(describeFundRefusal)

type SheetProps = StepProps & {
  readonly isOpen: boolean
  readonly left: unknown
  readonly refusal: Refusal | null
  readonly onFollow: (body: FilledSheet, lines: readonly LineOutcome[]) => void
}

const steps: Readonly<Record<StepName, Component<ShownStep>>> = {
  attendance: AttendanceStep,
  dues: DuesStep,
  repayments: RepaymentsStep,
  handOuts: HandOutsStep,
  health: HealthStep,
  care: CareStep,
  areas: AreasStep,
  plan: PlanStep,
  boxes: BoxesStep,
  review: ReviewStep,
}

/** The sheet of a meeting, shown one step at a time; the user can leave and continue at any step. */
export function MeetingSheet(props: SheetProps) {
  const { say, language } = useLanguage()
  const order = () => stepsFor(props.body.prepared)
  const place = () => order().indexOf(props.body.step)
  const number = (value: number) => formatInteger(value, language())
  // A memo, so that the focus moves only when the step changes, not at every other input.
  const step = createMemo(() => props.body.step)
  let heading: HTMLHeadingElement | undefined
  createEffect(
    on(
      step,
      () => {
        heading?.focus({ preventScroll: true })
        heading?.scrollIntoView({ block: 'start' })
      },
      { defer: true },
    ),
  )
  const lines = () => linesLeft(props.left)
  const dayRefused = createRefusedDay(props)
  return (
    <div class="meeting stack">
      <Show when={lines().length > 0}>
        <LinesLeft body={props.body} lines={lines()} onFollow={() => props.onFollow(props.body, lines())} />
      </Show>
      <div class="steps">
        <b>{say(words.step(number(place() + 1), number(order().length)))}</b>
        <progress value={place() + 1} max={order().length} aria-hidden="true" />
      </div>
      <h2 tabindex={-1} ref={(element) => (heading = element)}>
        {say(words.titles[props.body.step])}
      </h2>
      <fieldset class="step bare" disabled={!props.isOpen}>
        <legend class="hidden-text">{say(words.titles[props.body.step])}</legend>
        <Dynamic component={steps[props.body.step]} {...props} dayRefused={dayRefused()} />
      </fieldset>
      <Show when={props.isOpen}>
        <Act {...props} order={order()} />
      </Show>
    </div>
  )
}

/** The totals of the sheet so far, and the button for the next step. */
function Act(props: StepProps & { readonly order: readonly StepName[] }) {
  const { say, language } = useLanguage()
  const place = () => props.order.indexOf(props.body.step)
  const next = () => props.order[place() + 1]
  const before = () => props.order[place() - 1]
  const sums = () =>
    sumsOf(
      props.body,
      (value) => formatInteger(value, language()),
      (value) => formatDong(value, language()),
    )
  const isDues = () => props.body.step === 'dues'
  const go = (step: StepName, isCollected?: boolean) =>
    props.change(isCollected === undefined ? { step } : { step, dues: { ...props.body.dues, isCollected } })
  const collected = () =>
    formatDong(duesDong({ ...props.body, dues: { ...props.body.dues, isCollected: true } }), language())
  return (
    <div class="act">
      <Show when={sums()}>{(said) => <p>{say(said())}</p>}</Show>
      <div class="act-buttons">
        <Show when={before()}>{(step) => <Button onClick={() => go(step())}>{say(words.back)}</Button>}</Show>
        <Show when={next()}>
          {(step) => (
            <Show
              when={isDues()}
              fallback={
                <Button look="primary" onClick={() => go(step())}>
                  {say(words.next(say(words.titles[step()]).toLowerCase()))}
                </Button>
              }
            >
              <Button onClick={() => go(step(), false)}>{say(words.dues.skip)}</Button>
              <Button look="primary" onClick={() => go(step(), true)}>
                {say(words.dues.take(collected()))}
              </Button>
            </Show>
          )}
        </Show>
      </div>
    </div>
  )
}

function sumsOf(
  body: FilledSheet,
  number: (value: number) => string,
  money: (dong: number) => string,
): Wording | undefined {
  const present = presentOf(body)
  const here = typeof present === 'number' ? present : present.length
  switch (body.step) {
    case 'attendance':
      return words.attendance.present(number(here), number(body.prepared.members.length))
    case 'repayments':
      return words.repayments.sum(money(broughtDong(body)))
    case 'handOuts': {
      const left = money(bookedDong(body, 'incomeFund'))
      return { vi: `${words.handOuts.box.vi} ${left}`, en: `${words.handOuts.box.en}: ${left}` }
    }
    case 'health':
      return words.health.count(number(body.measured.length))
    case 'areas':
      return words.areas.count(number(doneAreas(body).length), number(body.prepared.areas.length))
    default:
      return undefined
  }
}
