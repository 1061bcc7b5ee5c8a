import { type TargetVerdict, targetOf } from '@lienthehe/domain'
import { clauseOf } from '@lienthehe/domain/plan'
import type { TargetView } from '@lienthehe/domain/publication'
import { bullet } from '@lienthehe/figures'
import { Show } from 'solid-js'
import { useLanguage } from '../language.tsx'
import { usePlanRules } from '../plan/plan-rules.tsx'
import { Disclosure } from '../ui/disclosure.tsx'
import { FigureView } from '../ui/figure.tsx'
import { toneOfCourse } from '../verdict-mark.tsx'
import { words } from './words.ts'

/** The name of a target. Its clause opens what the plan requires and how we read that. */
export function TargetName(props: { readonly verdict: TargetVerdict; readonly view: TargetView }) {
  const { say } = useLanguage()
  const rules = usePlanRules()
  return (
    <>
      <h3>{props.view.name}</h3>
      <Disclosure label={props.view.clause} name={`${props.view.name}: ${props.view.clause}`}>
        <p>{say(clauseOf(rules(), props.verdict.clause).demand)}</p>
        <Show when={targetOf(rules(), props.verdict).interpretation}>
          {(reading) => (
            <p class="note">
              <b>{say(words.readAs)}</b> {say(reading())}
            </p>
          )}
        </Show>
      </Disclosure>
    </>
  )
}

/** The result of a target and, beside it, what is required, as a bar. */
export function TargetBullet(props: { readonly view: TargetView }) {
  const { say } = useLanguage()
  return (
    <FigureView
      figure={bullet({
        ...props.view.bullet,
        tone: toneOfCourse(props.view.course),
        alternative: say(words.bullet(props.view.name, props.view.figure)),
      })}
    />
  )
}
