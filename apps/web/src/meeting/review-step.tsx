import { formatMonth } from '@lienthehe/domain/text'
import { For, Show } from 'solid-js'
import { OddNotes } from '../activities/odd-notes.tsx'
import { useLanguage } from '../language.tsx'
import { Button } from '../ui/button.tsx'
import type { ShownStep } from './filled-sheet.ts'
import { oddOf } from './reckon.ts'
import { summarise } from './summary.ts'
import { formatDay } from './word-day.ts'
import { words } from './words.ts'

/** The last check of the sheet, which also makes the month’s report; each line leads back to its step. */
export function ReviewStep(props: ShownStep) {
  const { say, language } = useLanguage()
  const isReported = () => props.body.prepared.reported.includes(props.body.month)
  const titleOf = (step: keyof typeof words.titles) => say(words.titles[step])
  return (
    <>
      <h3>{say(words.review.report(formatMonth(props.body.month)))}</h3>
      <Show when={isReported() || props.body.isReported}>
        <p class="advice">{say(words.review.reported)}</p>
      </Show>
      <dl class="summary">
        <For each={summarise(props.body, language())}>
          {({ step, text }) => (
            <div>
              <dt>{say(step === 'review' ? words.review.reached : words.titles[step])}</dt>
              <dd>
                <span>{text}</span>
                <Show when={step === 'attendance' && formatDay(props, language())}>
                  {(wrong) => <span class="field-error">{wrong()}</span>}
                </Show>
                <Show when={props.isOpen && step !== 'review'}>
                  <Button
                    look="quiet"
                    aria-label={say(words.review.changeOf(titleOf(step)))}
                    onClick={() => props.change({ step })}
                  >
                    {say(words.review.change)}
                  </Button>
                </Show>
              </dd>
            </div>
          )}
        </For>
      </dl>
      <OddNotes odd={oddOf(props.body)} />
    </>
  )
}
